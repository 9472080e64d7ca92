package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tongbao.shared.crypto.SealedJson;

/** Seals who submitted something, for its case alone. */
@ApplicationScoped
class SubmitterSealing {

  private final SealedJson sealing;

  SubmitterSealing(SealedJson sealing) {
    this.sealing = sealing;
  }

  byte[] seal(SubmitterInput submitter, UUID feedbackId) {
    return sealing.seal(submitter, purpose(feedbackId));
  }

  SubmitterInput open(byte[] sealed, UUID feedbackId) {
    return sealing.open(sealed, SubmitterInput.class, purpose(feedbackId));
  }

  private static String purpose(UUID feedbackId) {
    return "feedback " + feedbackId;
  }
}
