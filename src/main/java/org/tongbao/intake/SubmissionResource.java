package org.tongbao.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.feedback.FeedbackInput;
import org.tongbao.feedback.IntakeService;
import org.tongbao.feedback.Receipt;

/** Where the public submits feedback. */
@Path("/v1/feedback")
@PermitAll
class SubmissionResource {

  static final String VISIBLE_ASCII = "[\\x21-\\x7E]{1,255}";

  private final IntakeService intake;
  private final FormPosts posts;
  private final FormIntake forms;
  private final FormAnswers answers;

  SubmissionResource(IntakeService intake, FormPosts posts, FormIntake forms, FormAnswers answers) {
    this.intake = intake;
    this.posts = posts;
    this.forms = forms;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<Receipt> submit(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = VISIBLE_ASCII) String idempotencyKey,
      @NotNull @Valid FeedbackInput body) {
    return created(intake.submit(body, idempotencyKey));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @APIResponseSchema(Receipt.class)
  public Response submitForm(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = VISIBLE_ASCII) String idempotencyKey,
      MultivaluedMap<String, String> body) {
    return answers.of(forms.take(posts.read(body, idempotencyKey)));
  }

  private static RestResponse<Receipt> created(Receipt receipt) {
    return RestResponse.ResponseBuilder.<Receipt>create(RestResponse.Status.CREATED)
        .entity(receipt)
        .header(HttpHeaders.LOCATION, "/v1/feedback/" + receipt.trackingNumber())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
