package org.tongbao.shared.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.text.ShippedText;

/**
 * The style that stands in a page, and the policy that lets a browser use it and nothing else.
 *
 * @param text what stands between the style tags, to the letter
 */
public record StyleSheet(String text) {

  /** Header that says what a browser may load and run. */
  public static final String POLICY = "Content-Security-Policy";

  /** The style of resource files, one after the other. */
  public static StyleSheet read(String... resources) {
    return new StyleSheet(Stream.of(resources).map(ShippedText::of).collect(Collectors.joining()));
  }

  /**
   * Value of {@code Content-Security-Policy}.
   *
   * @param formAction where the forms of the page may lead, such as {@code 'none'}
   */
  public String policy(String formAction) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action %s; frame-ancestors 'none'"
        .formatted(
            Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8))),
            formAction);
  }
}
