package org.tongbao.indicator;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;

/** The indicators of a measure. */
@Path("/v1/admin/measures/{measureId}/indicators")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class MeasureIndicatorResource {

  private final IndicatorService indicators;

  MeasureIndicatorResource(IndicatorService indicators) {
    this.indicators = indicators;
  }

  @GET
  public Page<IndicatorView> list(@PathParam("measureId") UUID measureId) {
    return Page.whole(indicators.ofMeasure(measureId));
  }

  @POST
  @Briefly
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<IndicatorView> create(
      @PathParam("measureId") UUID measureId, @NotNull @Valid IndicatorInput body) {
    IndicatorView made = indicators.create(measureId, body);
    return Answers.created("/v1/admin/indicators/" + made.id(), made, made.version());
  }
}
