package org.tongbao.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.notice.TaskKind;
import org.tongbao.publication.Body;
import org.tongbao.shared.page.PageParameters;

/** The evidence of measures as everyone reads of it. */
@Path("/v1/measures/{measureId}/evidence")
@PermitAll
class PublicMeasureEvidenceResource {

  private final PublicEvidenceService evidence;

  PublicMeasureEvidenceResource(PublicEvidenceService evidence) {
    this.evidence = evidence;
  }

  @GET
  @APIResponseSchema(PublicEvidencePage.class)
  public RestResponse<Body> list(
      @PathParam("measureId") UUID measureId, @Valid @BeanParam PageParameters page) {
    return evidence.list(TaskKind.MEASURE, measureId, page.of("public evidence", measureId));
  }
}
