package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import tools.jackson.databind.node.ObjectNode;

/** Breaks each rule of each parameter and body of the contract, and looks whether it is named. */
@QuarkusTest
class ContractInputTest {

  private final List<Operation> operations = Contract.load().operations();
  private World world;
  private String token;

  @BeforeEach
  void makeWorld() {
    world = World.get();
    token = Api.token("admin", "correct-horse-battery");
  }

  @TestFactory
  Stream<DynamicTest> aBadParameterIsNamed() {
    return operations.stream()
        .filter(operation -> operation.answers(400))
        .flatMap(
            operation ->
                operation.parameters().stream()
                    .filter(parameter -> !parameter.isHeader())
                    .flatMap(parameter -> badValues(operation, parameter)));
  }

  @TestFactory
  Stream<DynamicTest> anUnknownFieldIsNamed() {
    return withJson()
        .map(
            operation ->
                dynamicTest(
                    operation.toString(),
                    () -> {
                      ObjectNode body = Sample.object(operation.jsonBody().orElseThrow());
                      body.put("noSuchField", 1);
                      Response answer = call(operation).body(body).send(token);
                      expect(answer, 400, "/noSuchField");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aFieldThatBreaksARuleIsNamed() {
    return withJson()
        .flatMap(
            operation ->
                Breach.ofBody(operation.jsonBody().orElseThrow()).stream()
                    .map(
                        breach ->
                            dynamicTest(
                                operation + " " + breach.name(),
                                () -> {
                                  Response answer = call(operation).body(breach.body()).send(token);
                                  expect(answer, 422, breach.pointer());
                                })));
  }

  private Stream<DynamicTest> badValues(Operation operation, Parameter parameter) {
    return Breach.ofParameter(parameter).stream()
        .map(
            value ->
                dynamicTest(
                    "%s %s=%.20s".formatted(operation, parameter.name(), value),
                    () -> {
                      Response answer = call(operation).with(parameter, value).send(token);
                      if (operation.method().equals("HEAD")) {
                        assertThat(answer.statusCode()).isEqualTo(400);
                      } else {
                        expect(answer, 400, "/" + parameter.name());
                      }
                    }));
  }

  private Stream<Operation> withJson() {
    return operations.stream().filter(operation -> operation.jsonBody().isPresent());
  }

  private Call call(Operation operation) {
    return new Call(operation, operation.isPublic() ? world.liveIds() : world.ids());
  }

  private static void expect(Response answer, int status, String pointer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    List<Map<String, String>> violations = answer.path("violations");
    assertThat(violations).extracting(violation -> violation.get("pointer")).contains(pointer);
  }
}
