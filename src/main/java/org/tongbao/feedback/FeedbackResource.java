package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestResponse;

/** What the public says, and where it follows it. */
@Path("/v1")
@PermitAll
class FeedbackResource {

  private static final String VISIBLE_ASCII = "[\\x21-\\x7E]{1,255}";

  private final IntakeService intake;
  private final TrackingService tracking;
  private final PrivacyNotices privacyNotices;
  private final FormReader forms;

  FeedbackResource(
      IntakeService intake,
      TrackingService tracking,
      PrivacyNotices privacyNotices,
      FormReader forms) {
    this.intake = intake;
    this.tracking = tracking;
    this.privacyNotices = privacyNotices;
    this.forms = forms;
  }

  @POST
  @Path("/feedback")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<Receipt> submit(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = VISIBLE_ASCII) String idempotencyKey,
      @NotNull @Valid FeedbackInput body) {
    return created(intake.submit(body, idempotencyKey));
  }

  @POST
  @Path("/feedback")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public RestResponse<Receipt> submitForm(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = VISIBLE_ASCII) String idempotencyKey,
      MultivaluedMap<String, String> body) {
    return created(intake.submit(forms.read(body), idempotencyKey));
  }

  @GET
  @Path("/feedback/{trackingNumber}")
  public TrackedFeedback track(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode) {
    return tracking.get(trackingNumber, accessCode);
  }

  @GET
  @Path("/privacy-notice")
  public PrivacyNotice privacyNotice() {
    return privacyNotices.current();
  }

  private static RestResponse<Receipt> created(Receipt receipt) {
    return RestResponse.ResponseBuilder.<Receipt>create(RestResponse.Status.CREATED)
        .entity(receipt)
        .header(HttpHeaders.LOCATION, "/v1/feedback/" + receipt.trackingNumber())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
