package org.tongbao.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.publication.Body;

/** The indicators of measures as everyone reads them. */
@Path("/v1/measures/{measureId}/indicators")
@PermitAll
class PublicIndicatorResource {

  private final PublicIndicatorService indicators;

  PublicIndicatorResource(PublicIndicatorService indicators) {
    this.indicators = indicators;
  }

  @GET
  @APIResponseSchema(PublicIndicatorList.class)
  public RestResponse<Body> list(@PathParam("measureId") UUID measureId) {
    return indicators.ofMeasure(measureId);
  }
}
