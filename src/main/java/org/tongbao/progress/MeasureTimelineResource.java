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

/** The progress of a measure as everyone reads it. */
@Path("/v1/measures/{measureId}/progress")
@PermitAll
class MeasureTimelineResource {

  private final TimelineService timelines;
  private final BesideRevisions beside;

  MeasureTimelineResource(TimelineService timelines, BesideRevisions beside) {
    this.timelines = timelines;
    this.beside = beside;
  }

  @GET
  @APIResponseSchema(PublicProgressPage.class)
  public RestResponse<Body> list(
      @PathParam("measureId") UUID measureId, @Valid @BeanParam PageParameters page) {
    Timeline timeline = timelines.ofMeasure(measureId, page.of("measure timeline", measureId));
    return timeline.answer(beside);
  }
}
