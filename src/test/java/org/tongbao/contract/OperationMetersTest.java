package org.tongbao.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Eventually;
import org.tongbao.Notices;

/** Requests are measured under the path of their operation as the contract spells it. */
@QuarkusTest
class OperationMetersTest {

  private static final String REQUESTS = "http.server.requests";

  @Inject MeterRegistry meters;

  /** Whatever the answer is, and whoever gives it; all that other tests have asked counts too. */
  @Test
  void noAddressIsALabel() {
    Set<String> paths =
        Contract.load().operations().stream().map(Operation::path).collect(Collectors.toSet());
    for (String path : paths) {
      String address = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
      for (String method : Set.of("GET", "POST", "DELETE", "OPTIONS")) {
        ask().request(method, address);
      }
      ask().get(address + "?no=" + UUID.randomUUID());
      ask().get(address + "/" + UUID.randomUUID());
      ask().header("Origin", "https://foreign.example.org").get(address);
      ask()
          .header("Origin", "https://console.example.org")
          .header("Access-Control-Request-Method", "GET")
          .options(address);
    }
    assertThat(meters.find(REQUESTS).timers())
        .extracting(timer -> timer.getId().getTag("uri"))
        .filteredOn(uri -> uri.matches("/(v1|problems)\\b.*"))
        .containsAll(paths)
        .isSubsetOf(paths);
  }

  @Test
  void whatIsAnsweredFromMemoryIsCountedToo() throws InterruptedException {
    UUID notice = Notices.live();
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    long before = count();
    for (int i = 0; i < 10; i++) {
      Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    }
    Eventually.within(Duration.ofSeconds(30), () -> count() >= before + 10);
  }

  private long count() {
    return meters
        .find(REQUESTS)
        .tags("uri", "/v1/notices/{noticeId}", "method", "GET", "status", "200")
        .timers()
        .stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private static RequestSpecification ask() {
    return given().noFilters(); // they are many, and other tests hold the answers to the contract
  }
}
