package org.tongbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Issues and measures as everyone reads them. */
@Path("/v1")
@PermitAll
class PublishedIssueResource {

  private final PublishedNotices notices;
  private final PublicLists lists;
  private final Renderer renderer;
  private final PublicAnswers answers;

  PublishedIssueResource(
      PublishedNotices notices, PublicLists lists, Renderer renderer, PublicAnswers answers) {
    this.notices = notices;
    this.lists = lists;
    this.renderer = renderer;
    this.answers = answers;
  }

  @GET
  @Path("/issues")
  public Page<IssueSummary> list(
      @Valid @BeanParam IssueSearch search, @Valid @BeanParam PageParameters page) {
    return lists.issues(search, page.of("published issues", search));
  }

  @GET
  @Path("/issues/{issueId}")
  @APIResponseSchema(PublishedIssueView.class)
  public RestResponse<Body> issue(@PathParam("issueId") UUID issueId) {
    PublishedNotice notice = notices.containing(issueId).notice();
    return answer(
        notice
            .allSections()
            .flatMap(
                section ->
                    section.issues().stream()
                        .filter(issue -> issue.id().equals(issueId))
                        .map(
                            issue ->
                                new PublishedIssueView(
                                    notice.id(), notice.title(), section.id(), issue)))
            .findFirst()
            .orElseThrow(PublishedIssueResource::notFound),
        notice);
  }

  @GET
  @Path("/issues/{issueId}/measures")
  @APIResponseSchema(PublishedMeasureList.class)
  public RestResponse<Body> measures(@PathParam("issueId") UUID issueId) {
    PublishedNotice notice = notices.containing(issueId).notice();
    return answer(
        notice
            .issues()
            .filter(issue -> issue.id().equals(issueId))
            .findFirst()
            .map(issue -> new PublishedMeasureList(issue.measures()))
            .orElseThrow(PublishedIssueResource::notFound),
        notice);
  }

  @GET
  @Path("/measures/{measureId}")
  @APIResponseSchema(PublishedMeasureView.class)
  public RestResponse<Body> measure(@PathParam("measureId") UUID measureId) {
    PublishedNotice notice = notices.containing(measureId).notice();
    return answer(
        notice
            .issues()
            .flatMap(
                issue ->
                    issue.measures().stream()
                        .filter(measure -> measure.id().equals(measureId))
                        .map(measure -> new PublishedMeasureView(notice.id(), issue.id(), measure)))
            .findFirst()
            .orElseThrow(PublishedIssueResource::notFound),
        notice);
  }

  private RestResponse<Body> answer(Object view, PublishedNotice notice) {
    return answers.of(
        renderer.json(view), notice.revision().publishedAt(), notices.goLive(notice.id()));
  }

  private static Problem notFound() {
    return new Problem(ProblemType.NOT_FOUND);
  }
}
