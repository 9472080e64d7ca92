package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.LogFile;

/** Nothing is traced unless an operator asks for it. */
@QuarkusTest
class TracingOffTest {

  @Inject InMemorySpanExporter exporter;

  @Test
  void aRequestIsNotTraced() {
    String id = "untraced-" + UUID.randomUUID();
    Api.anonymous()
        .header("X-Request-Id", id)
        .header("traceparent", "00-" + "a".repeat(32) + "-00f067aa0ba902b7-01")
        .get("/probe/throw/unexpected")
        .then()
        .statusCode(500);
    assertThat(LogFile.objects())
        .filteredOn(line -> line.at("/mdc/requestId").asString("").equals(id))
        .hasSize(1)
        .noneMatch(line -> line.at("/mdc").has("traceId"));
    assertThat(exporter.getFinishedSpanItems()).isEmpty();
  }
}
