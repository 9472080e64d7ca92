package org.tongbao.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Eventually;
import org.tongbao.LogFile;
import org.tongbao.Personal;
import org.tongbao.intake.GuardedIntake;

/** Traces show what a request cost, and nothing of who sent it. */
@QuarkusTest
@TestProfile(GuardedIntake.class)
class TracingTest {

  private static final String TRACKING_NUMBER = "20240101-AAAAAAAA";

  private final String trace = UUID.randomUUID().toString().replace("-", "");

  @Inject InMemorySpanExporter exporter;

  @Test
  void aRequestIsASpanOfItsOperationAroundThoseOfItsStatements() throws InterruptedException {
    traced().queryParam("q", "道路").get("/v1/notices").then().statusCode(200);
    SpanData request = requests(1).get(0);
    assertThat(request.getName()).isEqualTo("GET /v1/notices");
    assertThat(request.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    assertThat(spans())
        .filteredOn(span -> span.getParentSpanId().equals(request.getSpanId()))
        .extracting(SpanData::getName)
        .anyMatch(name -> name.startsWith("SELECT"));
  }

  @Test
  void nothingPersonalIsInThem() throws InterruptedException {
    Map<String, String> form =
        Map.of(
            "organisationId",
            Api.organisation().toString(),
            "kind",
            "COMPLAINT",
            "content",
            Personal.ID_NUMBER,
            "name",
            Personal.NAME,
            "phone",
            Personal.PHONE,
            "privacyNotice",
            "no such version");
    traced().contentType("application/x-www-form-urlencoded").formParams(form).post("/v1/feedback");
    traced().body("{\"content\":\"" + Personal.EMAIL).post("/v1/feedback");
    traced().queryParam("q", Personal.NAME).get("/v1/nothing/" + TRACKING_NUMBER);
    traced().get("/v1/receipts/" + TRACKING_NUMBER);
    traced().get("/probe/throw/unexpected").then().statusCode(500);
    assertThat(requests(5))
        .allSatisfy(span -> assertThat(span.getEvents()).isEmpty()) // they hold the words of errors
        .extracting(span -> span.getAttributes().asMap().values().toString())
        .noneMatch(values -> values.contains("127.0.0.1"));
    assertThat(spans().toString()).doesNotContain(Personal.all()).doesNotContain(TRACKING_NUMBER);
  }

  @Test
  void theLogNamesTheTrace() {
    traced().get("/probe/throw/unexpected").then().statusCode(500);
    assertThat(LogFile.objects())
        .filteredOn(line -> line.at("/mdc/traceId").asString("").equals(trace))
        .extracting(line -> line.path("message").asString())
        .contains("unexpected failure");
  }

  private RequestSpecification traced() {
    return Api.anonymous()
        .noFilters()
        .contentType("application/json")
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
  }

  /** The spans of this test's requests, when they have come. */
  private List<SpanData> requests(int expected) throws InterruptedException {
    Eventually.within(
        Duration.ofSeconds(20),
        () -> spans().stream().filter(TracingTest::isRequest).count() == expected);
    return spans().stream().filter(TracingTest::isRequest).toList();
  }

  private static boolean isRequest(SpanData span) {
    return span.getKind() == SpanKind.SERVER;
  }

  private List<SpanData> spans() {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getTraceId().equals(trace))
        .toList();
  }
}
