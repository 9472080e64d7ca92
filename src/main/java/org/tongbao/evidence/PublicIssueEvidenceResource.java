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

/** The evidence of issues as everyone reads of it. */
@Path("/v1/issues/{issueId}/evidence")
@PermitAll
class PublicIssueEvidenceResource {

  private final PublicEvidenceService evidence;

  PublicIssueEvidenceResource(PublicEvidenceService evidence) {
    this.evidence = evidence;
  }

  @GET
  @APIResponseSchema(PublicEvidencePage.class)
  public RestResponse<Body> list(
      @PathParam("issueId") UUID issueId, @Valid @BeanParam PageParameters page) {
    return evidence.list(TaskKind.ISSUE, issueId, page.of("public evidence", issueId));
  }
}
