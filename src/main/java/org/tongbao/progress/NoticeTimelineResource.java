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

/** The progress of a notice as everyone reads it. */
@Path("/v1/notices/{noticeId}/progress")
@PermitAll
class NoticeTimelineResource {

  private final TimelineService timelines;
  private final BesideRevisions beside;

  NoticeTimelineResource(TimelineService timelines, BesideRevisions beside) {
    this.timelines = timelines;
    this.beside = beside;
  }

  @GET
  @APIResponseSchema(PublicProgressPage.class)
  public RestResponse<Body> list(
      @PathParam("noticeId") UUID noticeId, @Valid @BeanParam PageParameters page) {
    Timeline timeline = timelines.ofNotice(noticeId, page.of("notice timeline", noticeId));
    return timeline.answer(beside);
  }
}
