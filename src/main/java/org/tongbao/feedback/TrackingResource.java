package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Where submitters follow their cases. */
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
}
