package org.tongbao.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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
  private final Renderer renderer;
  private final PublicAnswers answers;

  PublishedNoticeResource(
      PublishedNotices notices,
      PublishedReader reader,
      PublicLists lists,
      Renderer renderer,
      PublicAnswers answers) {
    this.notices = notices;
    this.reader = reader;
    this.lists = lists;
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
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Renderer.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response live(@PathParam("noticeId") UUID noticeId) {
    return answer(notices.live(noticeId));
  }

  @GET
  @Path("/{noticeId}/revisions")
  @APIResponseSchema(RevisionSummaryList.class)
  public RestResponse<Body> revisions(@PathParam("noticeId") UUID noticeId) {
    Instant changed = publishedAt(notices.live(noticeId));
    return answers.of(renderer.json(new RevisionSummaryList(reader.history(noticeId))), changed);
  }

  @GET
  @Path("/{noticeId}/revisions/{number}")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Renderer.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response revision(@PathParam("noticeId") UUID noticeId, @PathParam("number") int number) {
    return answer(notices.revision(noticeId, number));
  }

  @GET
  @Path("/{noticeId}/issues")
  @APIResponseSchema(PublishedIssueList.class)
  public RestResponse<Body> issues(@PathParam("noticeId") UUID noticeId) {
    PublishedDocument document = notices.live(noticeId);
    return answers.of(
        renderer.json(new PublishedIssueList(document.notice().issues().toList())),
        publishedAt(document));
  }

  private Response answer(PublishedDocument document) {
    return answers.of(document.renditions(), publishedAt(document));
  }

  private static Instant publishedAt(PublishedDocument document) {
    return document.notice().revision().publishedAt();
  }
}
