package org.tongbao.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.tongbao.shared.crypto.Sha256;

/** Hashes of access codes (查询码). A fast hash is enough: the codes are random, not chosen. */
final class AccessCodes {

  private AccessCodes() {}

  static byte[] hash(String trackingNumber, String accessCode) {
    String salted = trackingNumber + ' ' + accessCode.strip().toUpperCase(Locale.ROOT);
    return Sha256.of(salted.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the same time wherever the hashes differ. */
  static boolean matches(byte[] hash, String trackingNumber, String accessCode) {
    return MessageDigest.isEqual(hash, hash(trackingNumber, accessCode));
  }
}
