package org.tongbao.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in, and one's own account. */
@Path("/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AuthResource {

  private final SignIn signIn;
  private final CurrentActor actor;

  AuthResource(SignIn signIn, CurrentActor actor) {
    this.signIn = signIn;
    this.actor = actor;
  }

  @POST
  @Path("/token")
  @PermitAll
  public RestResponse<AccessToken> token(@NotNull @Valid Credentials body) {
    return RestResponse.ok(signIn.token(body));
  }

  @GET
  @Path("/me")
  @Authenticated
  public RestResponse<Me> me() {
    return RestResponse.ok(Me.of(actor.get(), actor.displayName(), actor.unit()));
  }

  @PUT
  @Path("/password")
  @Authenticated
  public RestResponse<Void> changePassword(@NotNull @Valid PasswordChange body) {
    signIn.changePassword(actor.username(), body);
    return RestResponse.noContent();
  }
}
