package org.tongbao.publication;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.page.Page;

/** What staff do to bring a notice before the public, and to take it back. */
@Path("/v1/admin/notices/{noticeId}")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class PublishingResource {

  private final PublishingService publishing;
  private final SchedulingService scheduling;
  private final RevisionService revisions;
  private final StaffAnswers answers;

  PublishingResource(
      PublishingService publishing,
      SchedulingService scheduling,
      RevisionService revisions,
      StaffAnswers answers) {
    this.publishing = publishing;
    this.scheduling = scheduling;
    this.revisions = revisions;
    this.answers = answers;
  }

  @GET
  @Path("/preview")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Form.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response preview(
      @PathParam("noticeId") UUID noticeId,
      @QueryParam("audience") @DefaultValue("PUBLIC") Audience audience) {
    return answers.of(publishing.preview(noticeId, audience));
  }

  @GET
  @Path("/revisions")
  public Page<RevisionView> revisions(@PathParam("noticeId") UUID noticeId) {
    return Page.whole(revisions.list(noticeId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/revisions")
  @RolesAllowed(PUBLISHER)
  @APIResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RevisionView.class)))
  public Response publish(
      @PathParam("noticeId") UUID noticeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RevisionInput body) {
    if (body.publishAt() != null) {
      return accepted(scheduling.schedule(noticeId, body, ifMatch)).toResponse();
    }
    RevisionView revision = publishing.publish(noticeId, body, ifMatch);
    return Answers.created(
            "/v1/admin/notices/" + noticeId + "/revisions/" + revision.number(), revision)
        .toResponse();
  }

  @GET
  @Path("/revisions/{number}")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaType.TEXT_PLAIN,
    MediaType.TEXT_HTML,
    Form.MARKDOWN_TYPE
  })
  @APIResponseSchema(PublishedNotice.class)
  public Response revision(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @QueryParam("audience") @DefaultValue("PUBLIC") Audience audience) {
    return answers.of(revisions.get(noticeId, number, audience));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/withdrawal")
  @RolesAllowed(PUBLISHER)
  public RestResponse<WithdrawalView> withdraw(
      @PathParam("noticeId") UUID noticeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid WithdrawalInput body) {
    return Answers.created("/v1/notices/" + noticeId, publishing.withdraw(noticeId, body, ifMatch));
  }

  private static RestResponse<ScheduleView> accepted(ScheduleView schedule) {
    return Answers.accepted(
        "/v1/admin/notices/" + schedule.noticeId() + "/schedule", schedule, schedule.version());
  }
}
