package org.tongbao.publication;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.page.PageParameters;
import org.tongbao.shared.page.PageRequest;

/** Notices as everyone reads them. */
@Path("/v1/notices")
@PermitAll
class PublishedNoticeResource {

  private final PublishedNotices notices;
  private final PublicLists lists;
  private final ListMemory memory;
  private final PublicAnswers answers;

  PublishedNoticeResource(
      PublishedNotices notices, PublicLists lists, ListMemory memory, PublicAnswers answers) {
    this.notices = notices;
    this.lists = lists;
    this.memory = memory;
    this.answers = answers;
  }

  @GET
  @APIResponseSchema(NoticeSummaryPage.class)
  public RestResponse<Body> list(
      @Valid @BeanParam NoticeSearch search, @Valid @BeanParam PageParameters parameters) {
    PageRequest page = parameters.of("published notices", search);
    return answers.ofPage(memory.get(search, page, () -> lists.notices(search, page)));
  }

  @GET
  @Path("/{noticeId}")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Form.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response live(@PathParam("noticeId") UUID noticeId) {
    return answers.of(notices.live(noticeId, answers::preferred)).toResponse();
  }

  @GET
  @Path("/{noticeId}/revisions")
  @APIResponseSchema(RevisionSummaryList.class)
  public RestResponse<Body> revisions(@PathParam("noticeId") UUID noticeId) {
    return answers.of(notices.history(noticeId));
  }

  @GET
  @Path("/{noticeId}/revisions/{number}")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Form.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response revision(@PathParam("noticeId") UUID noticeId, @PathParam("number") int number) {
    return answers.ofImmutable(notices.revision(noticeId, number, answers::preferred)).toResponse();
  }

  @GET
  @Path("/{noticeId}/revisions/{number}/diff")
  @APIResponseSchema(RevisionDiff.class)
  public RestResponse<Body> diff(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @QueryParam("against") @Min(1) Integer against) {
    return answers.of(notices.diff(noticeId, DiffService.before(number, against), number));
  }

  @GET
  @Path("/{noticeId}/issues")
  @APIResponseSchema(PublishedIssueList.class)
  public RestResponse<Body> issues(@PathParam("noticeId") UUID noticeId) {
    return answers.of(notices.live(noticeId, Facet.Issues::new));
  }
}
