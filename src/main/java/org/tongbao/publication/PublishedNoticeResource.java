package org.tongbao.publication;

import static java.util.Comparator.naturalOrder;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Notices as everyone reads them. */
@Path("/v1/notices")
@PermitAll
class PublishedNoticeResource {

  private final PublishedNotices notices;
  private final PublishedReader reader;
  private final PublicLists lists;
  private final Comparison comparison;
  private final Renderer renderer;
  private final PublicAnswers answers;

  PublishedNoticeResource(
      PublishedNotices notices,
      PublishedReader reader,
      PublicLists lists,
      Comparison comparison,
      Renderer renderer,
      PublicAnswers answers) {
    this.notices = notices;
    this.reader = reader;
    this.lists = lists;
    this.comparison = comparison;
    this.renderer = renderer;
    this.answers = answers;
  }

  @GET
  public Page<NoticeSummary> list(
      @Valid @BeanParam NoticeSearch search, @Valid @BeanParam PageParameters page) {
    return lists.notices(search, page.of("published notices", search));
  }

  @GET
  @Path("/{noticeId}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  @APIResponseSchema(PublishedNotice.class)
  public Response live(@PathParam("noticeId") UUID noticeId) {
    PublishedDocument document = notices.live(noticeId);
    return answers.of(document.renditions(), publishedAt(document), notices.goLive(noticeId));
  }

  @GET
  @Path("/{noticeId}/revisions")
  @APIResponseSchema(RevisionSummaryList.class)
  public RestResponse<Body> revisions(@PathParam("noticeId") UUID noticeId) {
    notices.live(noticeId);
    List<RevisionSummary> history = reader.history(noticeId);
    Instant changed =
        history.stream().map(RevisionSummary::changedAt).max(naturalOrder()).orElseThrow();
    return answers.of(
        renderer.json(new RevisionSummaryList(history)), changed, notices.goLive(noticeId));
  }

  @GET
  @Path("/{noticeId}/revisions/{number}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
  @APIResponseSchema(PublishedNotice.class)
  public Response revision(@PathParam("noticeId") UUID noticeId, @PathParam("number") int number) {
    PublishedDocument document = notices.revision(noticeId, number);
    return answers.ofImmutable(document.renditions(), publishedAt(document));
  }

  @GET
  @Path("/{noticeId}/revisions/{number}/diff")
  @APIResponseSchema(RevisionDiff.class)
  public RestResponse<Body> diff(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @QueryParam("against") @Min(1) Integer against) {
    PublishedDocument to = notices.revision(noticeId, number);
    PublishedDocument from = notices.revision(noticeId, DiffService.before(number, against));
    return answers.of(
        renderer.json(comparison.of(from.notice(), to.notice())),
        Collections.max(List.of(publishedAt(from), publishedAt(to))));
  }

  @GET
  @Path("/{noticeId}/issues")
  @APIResponseSchema(PublishedIssueList.class)
  public RestResponse<Body> issues(@PathParam("noticeId") UUID noticeId) {
    PublishedDocument document = notices.live(noticeId);
    return answers.of(
        renderer.json(new PublishedIssueList(document.notice().issues().toList())),
        publishedAt(document),
        notices.goLive(noticeId));
  }

  private static Instant publishedAt(PublishedDocument document) {
    return document.notice().revision().publishedAt();
  }
}
