package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

/**
 * {@code Prefer: return=minimal}, for each operation of which the contract says that it takes it.
 */
@QuarkusTest
class BriefAnswersTest {

  private static final String CASES = "/v1/admin/feedback/";

  /**
   * Steps of a case and acceptances need a certain state, files to be right; see the tests of
   * these.
   */
  @TestFactory
  Stream<DynamicTest> leaveTheViewOut() {
    return Contract.load().operations().stream()
        .filter(operation -> operation.takes("header", "Prefer"))
        .filter(operation -> !operation.path().startsWith(CASES))
        .filter(operation -> !operation.path().endsWith("/acceptance"))
        .filter(operation -> operation.bodies().containsKey("application/json"))
        .map(operation -> dynamicTest(operation.toString(), () -> brief(operation)));
  }

  private static void brief(Operation operation) {
    Response answer = send(operation, "return=minimal");
    boolean makes = operation.answers(201);
    boolean versioned = operation.answers().get(makes ? 201 : 200).headers().containsKey("ETag");
    assertThat(answer.statusCode()).isEqualTo(makes ? 201 : 204);
    assertThat(answer.asByteArray()).isEmpty();
    assertThat(answer.header("ETag") != null).isEqualTo(versioned);
    assertThat(answer.header("Location") != null).isEqualTo(makes);
    assertThat(answer.header("Preference-Applied")).isEqualTo("return=minimal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return=representation",
        "return=representation, return=minimal",
        "respond-async; return=minimal",
        "",
        ",;=",
        "minimal"
      })
  void areForWhoPrefersThem(String preference) {
    Response answer = send(create(), preference);
    assertThat(answer.asByteArray()).isNotEmpty();
    assertThat(answer.header("Preference-Applied")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Return=\"minimal\"", "wait=5, return = minimal; x=1"})
  void areKnownHoweverWritten(String preference) {
    assertThat(send(create(), preference).asByteArray()).isEmpty();
  }

  private static Operation create() {
    return Contract.load().match("POST", "/v1/admin/notices").orElseThrow();
  }

  /** Makes something new, or replaces something by itself. */
  private static Response send(Operation operation, String preference) {
    World world = World.get();
    RequestSpecification request =
        Api.admin().header("Prefer", preference).contentType(ContentType.JSON);
    if (operation.method().equals("PUT")) {
      Response current = world.current(operation);
      request.header("If-Match", current.header("ETag")).body(current.asString());
    } else {
      request.body(world.body(operation).replace("walked", Api.slug()));
    }
    return world.address(operation, request);
  }
}
