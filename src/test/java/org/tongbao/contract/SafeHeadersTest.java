package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;

/** What every answer tells browsers and caches, whether it gives something or refuses it. */
@QuarkusTest
class SafeHeadersTest {

  /** Of staff and of those who follow what they submitted. */
  private static final Pattern PRIVATE =
      Pattern.compile("/v1/(admin|auth)/.*|/v1/(feedback|receipts)/.*");

  @TestFactory
  Stream<DynamicTest> ofWhatIsRefused() {
    return Contract.load().operations().stream()
        .map(
            operation ->
                dynamicTest(operation.toString(), () -> isSafe(operation, sent(operation, false))));
  }

  @TestFactory
  Stream<DynamicTest> ofWhatIsGiven() {
    return Contract.load().operations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .map(
            operation ->
                dynamicTest(operation.toString(), () -> isSafe(operation, sent(operation, true))));
  }

  private static Response sent(Operation operation, boolean staff) {
    World world = World.get();
    return staff
        ? world.send(operation, Api.admin(), world.liveIds())
        : world.send(operation, Api.anonymous(), World.nowhere());
  }

  private static void isSafe(Operation operation, Response answer) {
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Server")).isNull();
    assertThat(answer.header("X-Powered-By")).isNull();
    if (PRIVATE.matcher(operation.path()).matches()) {
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }
    if (answer.contentType().startsWith("text/html")) {
      assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }
  }
}
