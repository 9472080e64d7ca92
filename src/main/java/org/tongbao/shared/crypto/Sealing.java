package org.tongbao.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Encrypts what is stored sealed, and opens it again. */
@ApplicationScoped
public class Sealing {

  private final Keyset keyset;

  Sealing(Keyset keyset) {
    this.keyset = keyset;
  }

  /**
   * Seals a secret.
   *
   * @param purpose what it belongs to; it opens under the same purpose only, so that a sealed value
   *     cannot be moved to another row
   */
  public byte[] seal(byte[] secret, String purpose) {
    try {
      return keyset.aead().encrypt(secret, purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal", e);
    }
  }

  /**
   * Opens what {@link #seal} gave.
   *
   * @throws IllegalStateException when the value, the purpose or the keyset is not the one it was
   */
  public byte[] open(byte[] sealed, String purpose) {
    try {
      return keyset.aead().decrypt(sealed, purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot open a sealed value; was the keyset changed?", e);
    }
  }
}
