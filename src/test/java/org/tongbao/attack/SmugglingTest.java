package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A request within a request is never answered: where it ends is either beyond doubt, or it is
 * refused and the connection closed (RFC 9112, sections 2.2, 5.2, 6.1, 6.3, 7.1 and 11.2). The
 * statuses of other improper requests are in {@code wire.txt}.
 */
@QuarkusTest
class SmugglingTest {

  private static final String HEAD =
      "POST /v1/auth/token HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n";

  /** After its answer the server closes: nothing is waited for. */
  private static final String HIDDEN =
      "GET /v1/privacy-notice HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        "Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}",
        "Content-Length: 2, 60\r\n\r\n{}",
        "Content-Length: +2\r\n\r\n{}",
        "Content-Length : 2\r\n\r\n{}",
        "Content-Length: 2\r\n 0\r\n\r\n{}",
        "Content-Length: 2\r\nX-A: b\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 5\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n2\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: identity, chunked\r\nContent-Length: 2\r\n\r\n{}",
        "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n2;\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n"
      })
  void whatIsHiddenInARequestIsNotAnswered(String rest) throws IOException {
    try (RawConnection connection = RawConnection.open()) {
      String statuses = connection.send(HEAD + rest + HIDDEN).statuses();
      assertThat(statuses).doesNotContain("200").matches("4\\d\\d|closed|");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\n\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
      })
  void whatFollowsAProperRequestIsAnswered(String rest) throws IOException {
    try (RawConnection connection = RawConnection.open()) {
      String statuses = connection.send(HEAD + rest + HIDDEN).statuses();
      assertThat(statuses).isEqualTo("422 200");
    }
  }
}
