package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Where submitters follow their cases. */
@Path("/v1")
@PermitAll
class TrackingResource {

  private final TrackingService tracking;
  private final PrivacyNotices privacyNotices;

  TrackingResource(TrackingService tracking, PrivacyNotices privacyNotices) {
    this.tracking = tracking;
    this.privacyNotices = privacyNotices;
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
}
