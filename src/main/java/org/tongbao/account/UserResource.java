package org.tongbao.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Users, for administrators. */
@Path("/v1/admin/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Briefly
class UserResource {

  private final UserService users;

  UserResource(UserService users) {
    this.users = users;
  }

  @GET
  public RestResponse<Page<UserView>> list(
      @QueryParam("organisation") UUID organisation, @Valid @BeanParam PageParameters page) {
    return RestResponse.ok(
        users.list(Optional.ofNullable(organisation), page.of("admin/users", organisation)));
  }

  @POST
  public RestResponse<UserView> create(@NotNull @Valid UserInput body) {
    UserView created = users.create(body);
    return Answers.created("/v1/admin/users/" + created.id(), created, created.version());
  }

  @GET
  @Path("/{userId}")
  public RestResponse<UserView> get(@RestPath UUID userId) {
    UserView user = users.get(userId);
    return Answers.ok(user, user.version());
  }

  @PUT
  @Path("/{userId}")
  public RestResponse<UserView> replace(
      @RestPath UUID userId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid UserInput body) {
    UserView replaced = users.replace(userId, ifMatch, body);
    return Answers.ok(replaced, replaced.version());
  }

  @DELETE
  @Path("/{userId}")
  public RestResponse<Void> delete(
      @RestPath UUID userId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    users.delete(userId, ifMatch);
    return RestResponse.noContent();
  }
}
