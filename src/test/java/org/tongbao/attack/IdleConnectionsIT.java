package org.tongbao.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Many who say nothing are in nobody's way. They need as many files in each of two processes. */
@QuarkusIntegrationTest
class IdleConnectionsIT {

  private static final int CONNECTIONS = 10_000;

  /** Files that a process has open besides. */
  private static final int OTHERS = 1_000;

  private static final String REQUEST =
      "GET /health/live HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

  @Test
  void tenThousandKeepNobodyOut() throws IOException {
    assumeThat(mostFiles())
        .as("files that a process may have open: see ulimit -n")
        .isGreaterThan(CONNECTIONS + OTHERS);
    try (RawConnections connections = new RawConnections()) {
      RawConnection first = connections.open();
      for (int i = 2; i < CONNECTIONS; i++) {
        connections.open();
      }
      RawConnection last = connections.open();
      RestAssured.get("/health/ready").then().statusCode(200);
      RestAssured.get("/v1/privacy-notice").then().statusCode(200);
      assertThat(first.send(REQUEST).statuses()).isEqualTo("200");
      assertThat(last.send(REQUEST).statuses()).isEqualTo("200");
    }
  }

  private static long mostFiles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getMaxFileDescriptorCount()
        : Long.MAX_VALUE;
  }
}
