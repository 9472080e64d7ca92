package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where forms may lead their senders, as a table has it. */
class ReturnAddressTest {

  private static final List<WebAddress> ALLOWED =
      Stream.of(
              "https://site.example/feedback", "https://other.example:8443", "http://plain.example")
          .map(text -> WebAddress.read(text).orElseThrow())
          .toList();

  @TestFactory
  Stream<DynamicTest> onlyWhatIsAllowedIsGoneTo() {
    return lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+\\| "))
        .map(
            row ->
                dynamicTest(
                    row[0],
                    () -> assertThat(isAllowed(raw(row[0]))).isEqualTo(row[1].equals("yes"))));
  }

  @Test
  void whatIsTooLongIsNoAddress() {
    String longest = "https://other.example:8443/" + "x".repeat(1973);
    assertThat(isAllowed(longest)).isTrue();
    assertThat(isAllowed(longest + "x")).isFalse();
    assertThat(isAllowed("https://other.example:8443/" + "%41".repeat(20_000))).isFalse();
  }

  @Test
  void aParameterComesIntoTheQueryAndInPlaceOfItsLike() {
    assertThat(with("https://a.example")).isEqualTo("https://a.example/?receipt=r");
    assertThat(with("https://a.example/b?")).isEqualTo("https://a.example/b?receipt=r");
    assertThat(with("https://a.example/b?c=d&")).isEqualTo("https://a.example/b?c=d&receipt=r");
    assertThat(with("https://a.example:8443/b?c=%26#e?f"))
        .isEqualTo("https://a.example:8443/b?c=%26&receipt=r#e?f");
    assertThat(with("https://a.example/b?receipt=old&c=d&%72eceipt=evil&receipt"))
        .isEqualTo("https://a.example/b?c=d&receipt=r");
    assertThat(with("https://a.example/b?receipts=1#receipt=x"))
        .isEqualTo("https://a.example/b?receipts=1&receipt=r#receipt=x");
  }

  private static String with(String address) {
    return WebAddress.read(address).orElseThrow().with("receipt", "r").toString();
  }

  private static boolean isAllowed(String text) {
    return WebAddress.read(text)
        .filter(address -> ALLOWED.stream().anyMatch(prefix -> prefix.covers(address)))
        .isPresent();
  }

  /** In the table, what would break its lines is written as in Java. */
  private static String raw(String text) {
    return text.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
  }

  private static Stream<String> lines() {
    try (InputStream in = ReturnAddressTest.class.getResourceAsStream("/intake/return-to.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
