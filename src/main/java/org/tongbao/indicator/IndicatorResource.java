package org.tongbao.indicator;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Single indicators and their figures. */
@Path("/v1/admin/indicators/{indicatorId}")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class IndicatorResource {

  private final IndicatorService indicators;

  IndicatorResource(IndicatorService indicators) {
    this.indicators = indicators;
  }

  @GET
  public RestResponse<IndicatorView> get(@PathParam("indicatorId") UUID indicatorId) {
    IndicatorView indicator = indicators.get(indicatorId);
    return Answers.ok(indicator, indicator.version());
  }

  @PUT
  @Briefly
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<IndicatorView> replace(
      @PathParam("indicatorId") UUID indicatorId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid IndicatorInput body) {
    IndicatorView indicator = indicators.replace(indicatorId, body, ifMatch);
    return Answers.ok(indicator, indicator.version());
  }

  @DELETE
  @RolesAllowed(EDITOR)
  public void delete(
      @PathParam("indicatorId") UUID indicatorId, @HeaderParam("If-Match") String ifMatch) {
    indicators.delete(indicatorId, ifMatch);
  }

  @GET
  @Path("/actuals")
  public Page<ActualView> actuals(
      @PathParam("indicatorId") UUID indicatorId, @Valid @BeanParam PageParameters page) {
    return indicators.actuals(indicatorId, page.of("actuals", indicatorId));
  }

  @POST
  @Briefly
  @Path("/actuals")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<ActualView> record(
      @PathParam("indicatorId") UUID indicatorId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ActualInput body) {
    return Answers.created(
        "/v1/admin/indicators/" + indicatorId + "/actuals",
        indicators.record(indicatorId, body, ifMatch));
  }
}
