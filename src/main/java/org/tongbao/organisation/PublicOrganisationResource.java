package org.tongbao.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Organisations, for everyone. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
class PublicOrganisationResource {

  private final Organisations organisations;

  PublicOrganisationResource(Organisations organisations) {
    this.organisations = organisations;
  }

  @GET
  @PermitAll
  public RestResponse<Page<PublicOrganisation>> list(@Valid @BeanParam PageParameters page) {
    return RestResponse.ok(organisations.list(page.of("organisations")));
  }

  @GET
  @Path("/{idOrSlug}")
  @PermitAll
  public RestResponse<PublicOrganisation> get(@RestPath String idOrSlug) {
    return RestResponse.ok(organisations.get(idOrSlug));
  }
}
