package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.LogFile;
import tools.jackson.databind.JsonNode;

/** A log that programs read: one object a line, whatever is logged. */
@QuarkusTest
class JsonLogTest {

  @Test
  void aFailureIsOneLineWithItsRequestAndItsStackTrace() {
    String id = "log-" + UUID.randomUUID();
    Api.anonymous()
        .header("X-Request-Id", id)
        .get("/probe/throw/unexpected")
        .then()
        .statusCode(500);
    List<JsonNode> lines =
        LogFile.objects().stream()
            .filter(line -> line.at("/mdc/requestId").asString("").equals(id))
            .toList();
    assertThat(lines).hasSize(1);
    JsonNode line = lines.get(0);
    assertThat(line.path("level").asString()).isEqualTo("ERROR");
    assertThat(line.path("message").asString()).isEqualTo("unexpected failure");
    assertThat(line.path("stackTrace").asString())
        .contains("java.lang.IllegalStateException", "\n\tat ");
    assertThat(Instant.parse(line.path("timestamp").asString())).isAfter(Instant.EPOCH);
  }

  @Test
  void nobodyForgesALine() {
    String forged = UUID.randomUUID() + "\n{\"level\":\"INFO\"}\u2028\r\u0085";
    Logger.getLogger(JsonLogTest.class).warn(forged);
    assertThat(LogFile.objects())
        .extracting(line -> line.path("message").asString(""))
        .containsOnlyOnce(forged);
  }
}
