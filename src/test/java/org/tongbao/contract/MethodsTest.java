package org.tongbao.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address tells which methods it has: asked by OPTIONS, and to those that it has not. */
@QuarkusTest
class MethodsTest {

  private static final Set<String> ALL = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

  @TestFactory
  Stream<DynamicTest> anAddressTellsWhatItTakes() {
    return methods().entrySet().stream()
        .map(address -> dynamicTest(address.getKey(), () -> told(address)));
  }

  private static void told(Map.Entry<String, Set<String>> address) {
    String path = address.getKey().replaceAll("\\{[^}]*}", "1");
    Response options = request("OPTIONS", path);
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(allowed(options)).isEqualTo(address.getValue());
    ALL.stream()
        .filter(method -> !address.getValue().contains(method))
        .map(method -> request(method, path))
        .forEach(
            refusal -> {
              assertThat(refusal.statusCode()).isEqualTo(405);
              assertThat(allowed(refusal)).isEqualTo(address.getValue());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/nothing", "/v1/notices/1/nothing", "/v1/admin/notices/1/2/3"})
  void whereNothingIsOptionsFindNothing(String path) {
    assertThat(request("OPTIONS", path).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoResourceStaysAsItIs() {
    assertThat(request("OPTIONS", "/health/live").statusCode()).isNotEqualTo(204);
  }

  private static Response request(String method, String path) {
    return given().header(ContractFilter.UNDOCUMENTED, "methods").request(method, path);
  }

  private static Set<String> allowed(Response answer) {
    return new TreeSet<>(Set.of(answer.header("Allow").split(", ")));
  }

  private static Map<String, Set<String>> methods() {
    Map<String, Set<String>> methods = new TreeMap<>();
    for (Operation operation : Contract.load().operations()) {
      Set<String> found = methods.computeIfAbsent(operation.path(), path -> new TreeSet<>());
      found.add("OPTIONS");
      found.add(operation.method());
      if (operation.method().equals("GET")) {
        found.add("HEAD");
      }
    }
    return methods;
  }
}
