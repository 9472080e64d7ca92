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

/** What an office does with a case that is not its to answer. */
@Path("/v1/admin/feedback/{feedbackId}")
@RolesAllowed(Roles.CASEWORKER)
@Briefly
class TriageResource {

  private final TriageService triage;

  TriageResource(TriageService triage) {
    this.triage = triage;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/rejection")
  public RestResponse<FeedbackCase> reject(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Rejection body) {
    return ok(triage.reject(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/transfer")
  public RestResponse<FeedbackCase> transfer(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TransferInput body) {
    return ok(triage.transfer(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/spam")
  public RestResponse<FeedbackCase> markSpam(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonInput body) {
    return ok(triage.markSpam(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/restoration")
  public RestResponse<FeedbackCase> restore(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReasonInput body) {
    return ok(triage.restore(feedbackId, body, ifMatch));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/duplicate")
  public RestResponse<FeedbackCase> closeAsDuplicate(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DuplicateInput body) {
    return ok(triage.closeAsDuplicate(feedbackId, body, ifMatch));
  }

  private static RestResponse<FeedbackCase> ok(FeedbackCase now) {
    return Answers.ok(now, now.version());
  }
}
