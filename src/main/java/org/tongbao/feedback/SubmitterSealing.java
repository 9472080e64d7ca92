package org.tongbao.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.tongbao.shared.crypto.Sealing;

/** Seals who submitted something, for its case alone. */
@ApplicationScoped
class SubmitterSealing {

  private final Sealing sealing;
  private final ObjectMapper json;

  SubmitterSealing(Sealing sealing, ObjectMapper json) {
    this.sealing = sealing;
    this.json = json;
  }

  byte[] seal(SubmitterInput submitter, UUID feedbackId) {
    try {
      return sealing.seal(json.writeValueAsBytes(submitter), purpose(feedbackId));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  SubmitterInput open(byte[] sealed, UUID feedbackId) {
    try {
      return json.readValue(sealing.open(sealed, purpose(feedbackId)), SubmitterInput.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String purpose(UUID feedbackId) {
    return "feedback " + feedbackId;
  }
}
