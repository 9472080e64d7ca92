package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;

/** Where submitters follow their cases, and have a say in them. */
@Path("/v1/feedback/{trackingNumber}")
@PermitAll
class TrackingResource {

  private final TrackingService tracking;

  TrackingResource(TrackingService tracking) {
    this.tracking = tracking;
  }

  @GET
  public TrackedFeedback track(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode) {
    return tracking.get(trackingNumber, accessCode);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/messages")
  public RestResponse<TrackedFeedback> write(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode,
      @NotNull @Valid MessageInput body) {
    return Answers.created(
        "/v1/feedback/" + trackingNumber, tracking.write(trackingNumber, accessCode, body));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/withdrawal")
  public TrackedFeedback withdraw(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode,
      @NotNull @Valid ReasonInput body) {
    return tracking.withdraw(trackingNumber, accessCode, body);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/rating")
  public TrackedFeedback rate(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode,
      @NotNull @Valid Rating body) {
    return tracking.rate(trackingNumber, accessCode, body);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/reopening")
  public TrackedFeedback reopen(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode,
      @NotNull @Valid RequiredReason body) {
    return tracking.reopen(trackingNumber, accessCode, body);
  }

  @POST
  @Path("/erasure")
  public TrackedFeedback erase(
      @PathParam("trackingNumber") String trackingNumber,
      @HeaderParam("Access-Code") String accessCode) {
    return tracking.erase(trackingNumber, accessCode);
  }
}
