package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.intake.GuardedIntake;

/** Who says nothing more is let go. */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class SlowClientTest {

  private static final String BODY =
      "POST /v1/feedback HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n";

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "GET /v1/noti",
          "GET /v1/notices HTTP/1.1\r\nHost: h\r\nX-A: b",
          BODY + "Content-Length: 100\r\n\r\n{",
          BODY + "Transfer-Encoding: chunked\r\n\r\n2\r\n{");

  @Test
  void whoStopsInTheMiddleIsLetGo() throws IOException {
    try (RawConnections connections = new RawConnections()) {
      for (String beginning : BEGINNINGS) {
        connections.open().send(beginning);
      }
      for (RawConnection connection : connections.all()) {
        assertThat(connection.statuses()).matches("4\\d\\d|closed|");
      }
    }
  }
}
