package org.tongbao.shared.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Seals values as JSON, and opens them again; see {@link Sealing} for what a purpose is. */
@ApplicationScoped
public class SealedJson {

  private final Sealing sealing;
  private final ObjectMapper json;

  SealedJson(Sealing sealing, ObjectMapper json) {
    this.sealing = sealing;
    this.json = json;
  }

  public byte[] seal(Object value, String purpose) {
    try {
      return sealing.seal(json.writeValueAsBytes(value), purpose);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public <T> T open(byte[] sealed, Class<T> type, String purpose) {
    try {
      return json.readValue(sealing.open(sealed, purpose), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
