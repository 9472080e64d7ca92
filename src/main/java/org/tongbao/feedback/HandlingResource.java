package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;

/** What an office does with a case that is its own. */
@Path("/v1/admin/feedback/{feedbackId}")
@RolesAllowed(Roles.CASEWORKER)
@Briefly
class HandlingResource {

  private final HandlingService handling;

  HandlingResource(HandlingService handling) {
    this.handling = handling;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/acceptance")
  public RestResponse<FeedbackCase> accept(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NoteInput body) {
    return ok(handling.accept(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/assignment")
  public RestResponse<FeedbackCase> assign(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Assignment body) {
    return ok(handling.assign(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/extension")
  public RestResponse<FeedbackCase> extend(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ExtensionInput body) {
    return ok(handling.extend(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/replies")
  public RestResponse<FeedbackCase> reply(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReplyInput body) {
    FeedbackCase now = handling.reply(feedbackId, body, ifMatch);
    return Answers.created("/v1/admin/feedback/" + feedbackId, now, now.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/messages")
  public RestResponse<FeedbackCase> write(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MessageInput body) {
    FeedbackCase now = handling.write(feedbackId, body, ifMatch);
    return Answers.created("/v1/admin/feedback/" + feedbackId, now, now.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/closure")
  public RestResponse<FeedbackCase> close(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NoteInput body) {
    return ok(handling.close(feedbackId, body, ifMatch));
  }

  private static RestResponse<FeedbackCase> ok(FeedbackCase now) {
    return Answers.ok(now, now.version());
  }
}
