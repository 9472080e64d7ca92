package org.tongbao.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.account.Roles;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.idempotency.Idempotency;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** The desk of the case workers. */
@Path("/v1/admin/feedback")
@RolesAllowed(Roles.CASEWORKER)
class CaseResource {

  private final CaseService cases;
  private final RegistrationService registrations;

  CaseResource(CaseService cases, RegistrationService registrations) {
    this.cases = cases;
    this.registrations = registrations;
  }

  @GET
  public Page<FeedbackListItem> list(
      @Valid @BeanParam FeedbackFilter filter, @Valid @BeanParam PageParameters page) {
    return cases.list(filter, page.of("feedback", filter));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<RegisteredFeedback> register(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = Idempotency.KEY) String idempotencyKey,
      @NotNull @Valid RegistrationInput body) {
    RegisteredFeedback made = registrations.register(body, idempotencyKey);
    return Answers.created(
        "/v1/admin/feedback/" + made.feedback().id(), made, made.feedback().version());
  }

  @GET
  @Path("/{feedbackId}")
  public RestResponse<FeedbackCase> get(@PathParam("feedbackId") UUID feedbackId) {
    FeedbackCase found = cases.get(feedbackId);
    return Answers.ok(found, found.version());
  }
}
