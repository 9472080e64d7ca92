package org.tongbao.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The privacy notice that consent refers to. */
@Path("/v1/privacy-notice")
@PermitAll
class PrivacyNoticeResource {

  private final PrivacyNotices privacyNotices;

  PrivacyNoticeResource(PrivacyNotices privacyNotices) {
    this.privacyNotices = privacyNotices;
  }

  @GET
  public PrivacyNotice privacyNotice() {
    return privacyNotices.current();
  }
}
