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
import org.tongbao.shared.idempotency.Idempotency;

/** Where the public submits feedback. */
@Path("/v1/feedback")
@PermitAll
class SubmissionResource {

  private final Door door;
  private final IntakeService intake;
  private final FormPosts posts;
  private final FormIntake forms;
  private final FormAnswers answers;

  SubmissionResource(
      Door door, IntakeService intake, FormPosts posts, FormIntake forms, FormAnswers answers) {
    this.door = door;
    this.intake = intake;
    this.posts = posts;
    this.forms = forms;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<Receipt> submit(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = Idempotency.KEY) String idempotencyKey,
      @NotNull @Valid FeedbackInput body) {
    return answer(door.pass(body, idempotencyKey, delivery -> intake.submit(body, delivery)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @APIResponseSchema(Receipt.class)
  public Response submitForm(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = Idempotency.KEY) String idempotencyKey,
      MultivaluedMap<String, String> body) {
    FormPost post = posts.read(body, idempotencyKey);
    return answers.of(
        door.pass(
            post.submission(), post.idempotencyKey(), delivery -> forms.take(post, delivery)));
  }

  private static RestResponse<Receipt> answer(Passed<Receipt> passed) {
    RestResponse.ResponseBuilder<Receipt> answer =
        RestResponse.ResponseBuilder.<Receipt>create(passed.taken().cameBefore() ? 200 : 201)
            .entity(passed.taken())
            .header(HttpHeaders.LOCATION, "/v1/feedback/" + passed.taken().trackingNumber())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    passed.headers().forEach(answer::header);
    return answer.build();
  }
}
