package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stops in the middle of a body keeps a connection, and no thread that others need. */
@QuarkusTest
class StalledBodiesTest {

  /** More than there are threads for requests. */
  private static final int CLIENTS = 250;

  private static final String ANOTHER =
      "POST /v1/auth/token HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

  @ParameterizedTest
  @CsvSource({
    "/v1/feedback, application/json",
    "/v1/feedback, application/x-www-form-urlencoded",
    "/v1/feedback, multipart/form-data; boundary=b",
    "/v1/auth/token, application/json",
    "/v1/admin/notices, application/json",
    "/v1/admin/notices/import, text/plain"
  })
  void othersAreAnswered(String path, String type) throws IOException {
    String begin =
        "POST %s HTTP/1.1\r\nHost: h\r\nContent-Type: %s\r\nContent-Length: 60000\r\n\r\n%s"
            .formatted(path, type, "{\"content\":\"" + "x".repeat(30_000));
    try (RawConnection other = RawConnection.open();
        RawConnections stalled = new RawConnections()) {
      for (int i = 0; i < CLIENTS; i++) {
        stalled.open().send(begin);
      }
      assertThat(other.send(ANOTHER).statuses()).isEqualTo("422");
      assertThat(Thread.getAllStackTraces().values())
          .noneMatch(stack -> Arrays.toString(stack).contains("VertxInputStream"));
    }
  }
}
