package org.tongbao.organisation;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.CASEWORKER;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.IDENTITY_READER;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Organisations, for staff. */
@Path("/v1/admin/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Briefly
class OrganisationResource {

  private final OrganisationService organisations;

  OrganisationResource(OrganisationService organisations) {
    this.organisations = organisations;
  }

  @GET
  @RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, CASEWORKER, IDENTITY_READER, AUDITOR})
  public RestResponse<Page<OrganisationView>> list(@Valid @BeanParam PageParameters page) {
    return RestResponse.ok(organisations.list(page.of("admin/organisations")));
  }

  @POST
  @RolesAllowed(ADMIN)
  public RestResponse<OrganisationView> create(@NotNull @Valid OrganisationInput body) {
    OrganisationView created = organisations.create(body);
    return Answers.created("/v1/admin/organisations/" + created.id(), created, created.version());
  }

  @GET
  @Path("/{organisationId}")
  @RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, CASEWORKER, IDENTITY_READER, AUDITOR})
  public RestResponse<OrganisationView> get(@RestPath UUID organisationId) {
    OrganisationView organisation = organisations.get(organisationId);
    return Answers.ok(organisation, organisation.version());
  }

  @PUT
  @Path("/{organisationId}")
  @RolesAllowed(ADMIN)
  public RestResponse<OrganisationView> replace(
      @RestPath UUID organisationId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OrganisationInput body) {
    OrganisationView replaced = organisations.replace(organisationId, ifMatch, body);
    return Answers.ok(replaced, replaced.version());
  }

  @DELETE
  @Path("/{organisationId}")
  @RolesAllowed(ADMIN)
  public RestResponse<Void> delete(
      @RestPath UUID organisationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    organisations.delete(organisationId, ifMatch);
    return RestResponse.noContent();
  }
}
