package org.tongbao.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.publication.BesideRevisions;
import org.tongbao.publication.Body;
import org.tongbao.shared.page.PageParameters;

/** The progress of an issue as everyone reads it. */
@Path("/v1/issues/{issueId}/progress")
@PermitAll
class IssueTimelineResource {

  private final TimelineService timelines;
  private final BesideRevisions beside;

  IssueTimelineResource(TimelineService timelines, BesideRevisions beside) {
    this.timelines = timelines;
    this.beside = beside;
  }

  @GET
  @APIResponseSchema(PublicProgressPage.class)
  public RestResponse<Body> list(
      @PathParam("issueId") UUID issueId, @Valid @BeanParam PageParameters page) {
    Timeline timeline = timelines.ofIssue(issueId, page.of("issue timeline", issueId));
    return timeline.answer(beside);
  }
}
