package org.tongbao.shared.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests by which something is known again but not found out: without the keyset nobody can try
 * all telephone numbers or addresses. The same on all nodes of one keyset; another keyset gives
 * other digests, so that they suit only what is kept for a while.
 */
@ApplicationScoped
public class KeyedDigest {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  KeyedDigest(Keyset keyset) {
    key = new SecretKeySpec(keyset.derived("digest"), ALGORITHM);
  }

  /**
   * The digest (HMAC-SHA-256, RFC 2104) as lower-case hexadecimal digits.
   *
   * @param purpose what it is for; digests of different purposes cannot be compared
   */
  public String of(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
