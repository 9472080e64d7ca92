package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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

  private final List<RawConnection> connections = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (RawConnection connection : connections) {
      connection.close();
    }
  }

  @Test
  void whoStopsInTheMiddleIsLetGo() throws IOException {
    for (String beginning : BEGINNINGS) {
      connections.add(RawConnection.open().send(beginning));
    }
    for (RawConnection connection : connections) {
      assertThat(connection.statuses()).matches("4\\d\\d|closed|");
    }
  }
}
