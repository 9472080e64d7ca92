package org.tongbao.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tongbao.shared.crypto.Sha256;

/** The style of a notice as HTML, and the policy that lets a browser use it and nothing else. */
final class NoticeStyle {

  /** What stands between the style tags, to the letter. */
  static final String TEXT = read("/renditions/notice.css");

  /** Value of {@code Content-Security-Policy}. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          .formatted(
              Base64.getEncoder().encodeToString(Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8))));

  private NoticeStyle() {}

  private static String read(String resource) {
    try (InputStream in = NoticeStyle.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
