package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** The desk of the case workers. */
@Path("/v1/admin/feedback")
@RolesAllowed(Roles.CASEWORKER)
class CaseResource {

  private final CaseService cases;

  CaseResource(CaseService cases) {
    this.cases = cases;
  }

  @GET
  public Page<FeedbackListItem> list(
      @Valid @BeanParam FeedbackFilter filter, @Valid @BeanParam PageParameters page) {
    return cases.list(filter, page.of("feedback", filter));
  }

  @GET
  @Path("/{feedbackId}")
  public RestResponse<FeedbackCase> get(@PathParam("feedbackId") UUID feedbackId) {
    return ok(cases.get(feedbackId));
  }

  @POST
  @Path("/{feedbackId}/acceptance")
  public RestResponse<FeedbackCase> accept(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AcceptanceInput body) {
    return ok(cases.accept(feedbackId, body, ifMatch));
  }

  @POST
  @Path("/{feedbackId}/assignment")
  public RestResponse<FeedbackCase> assign(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AssignmentInput body) {
    return ok(cases.assign(feedbackId, body, ifMatch));
  }

  @POST
  @Path("/{feedbackId}/replies")
  public RestResponse<FeedbackCase> reply(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReplyInput body) {
    FeedbackCase answered = cases.reply(feedbackId, body, ifMatch);
    return Answers.created("/v1/admin/feedback/" + feedbackId, answered, answered.version());
  }

  @POST
  @Path("/{feedbackId}/closure")
  public RestResponse<FeedbackCase> close(
      @PathParam("feedbackId") UUID feedbackId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ClosureInput body) {
    return ok(cases.close(feedbackId, body, ifMatch));
  }

  private static RestResponse<FeedbackCase> ok(FeedbackCase found) {
    return Answers.ok(found, found.version());
  }
}
