package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.Api;
import org.tongbao.EvidenceFiles;

/** Sends to every operation of the contract what it must refuse, and looks how it does. */
@QuarkusTest
class ContractWalkTest {

  private static final int STAFF_LIMIT = 4 * 1024 * 1024;

  private World world;

  @BeforeEach
  void makeWorld() {
    world = World.get();
  }

  @TestFactory
  Stream<DynamicTest> withoutATokenNothingIsGiven() {
    return walk(
        401,
        operation -> {
          Response answer = world.send(operation, Api.anonymous(), world.ids());
          expect(answer, 401);
          assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        },
        operation -> !operation.isPublic());
  }

  @TestFactory
  Stream<DynamicTest> withoutARoleNothingIsGiven() {
    return walk(
        403,
        operation -> expect(world.send(operation, Api.bearer(world.stranger()), world.ids()), 403));
  }

  @TestFactory
  Stream<DynamicTest> badParametersAndBodiesAreNamed() {
    return walk(400, operation -> expect(malformed(operation), 400));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotThereIsNotFound() {
    return walk(
        404,
        operation -> expect(world.send(operation, caller(operation), World.nowhere()), 404),
        operation -> operation.path().contains("{"));
  }

  @TestFactory
  Stream<DynamicTest> formsThatAreNotOfferedAreNotAcceptable() {
    return walk(
        406,
        operation ->
            expect(
                world.send(operation, caller(operation).accept("image/png"), world.liveIds()),
                406));
  }

  @TestFactory
  Stream<DynamicTest> staleVersionsAreRefused() {
    return walk(
        412,
        operation ->
            expect(
                world.send(
                    operation, caller(operation).header("If-Match", "\"999999\""), world.ids()),
                412));
  }

  @TestFactory
  Stream<DynamicTest> versionsMustBeNamed() {
    return walk(
        428, operation -> expect(world.send(operation, caller(operation), world.ids()), 428));
  }

  @TestFactory
  Stream<DynamicTest> largeBodiesAreRefused() {
    return walk(413, operation -> expect(sent(operation, tooLarge(operation), null), 413));
  }

  @TestFactory
  Stream<DynamicTest> foreignMediaTypesAreRefused() {
    return walk(
        415,
        operation ->
            expect(
                world.address(
                    operation, caller(operation).contentType("application/xml").body("<a/>")),
                415));
  }

  @TestFactory
  Stream<DynamicTest> bodiesThatBreakARuleAreExplained() {
    return walk(
        422,
        operation -> {
          Response answer =
              bodied(operation, Bodies.invalid(operation.id()), world.currentTag(operation));
          expect(answer, 422);
          assertThat((List<?>) answer.path("violations")).isNotEmpty();
        },
        Operation::takesBody);
  }

  private Response malformed(Operation operation) {
    if (operation.id().equals("importNotice")) {
      return world.address(
          operation, caller(operation).contentType("text/plain").body(new byte[] {0, 1, 2}));
    }
    if (operation.jsonBody().isPresent()) {
      return bodied(operation, "{");
    }
    if (operation.parameters("path").isEmpty()) {
      String name =
          Stream.of("limit", "noted")
              .filter(parameter -> operation.takes("query", parameter))
              .findFirst()
              .orElse("organisation");
      String value = name.equals("limit") ? "0" : "not-one";
      return world.address(operation, caller(operation).queryParam(name, value));
    }
    return world.send(operation, caller(operation), World.malformed());
  }

  private Response bodied(Operation operation, String body) {
    return bodied(operation, body, null);
  }

  private Response bodied(Operation operation, String body, String ifMatch) {
    return sent(operation, body.getBytes(StandardCharsets.UTF_8), ifMatch);
  }

  private static byte[] tooLarge(Operation operation) {
    return FileBodies.areTakenBy(operation)
        ? FileBodies.tooLarge(operation)
        : ("\"" + "x".repeat(STAFF_LIMIT) + "\"").getBytes(StandardCharsets.UTF_8);
  }

  private Response sent(Operation operation, byte[] body, String ifMatch) {
    String type =
        FileBodies.areTakenBy(operation) ? FileBodies.type(operation) : "application/json";
    RequestSpecification request = EvidenceFiles.body(caller(operation).contentType(type), body);
    return world.address(
        operation, ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private static RequestSpecification caller(Operation operation) {
    return operation.isPublic() ? Api.anonymous() : Api.admin();
  }

  private static Stream<DynamicTest> walk(int status, Consumer<Operation> check) {
    return walk(status, check, operation -> true);
  }

  private static Stream<DynamicTest> walk(
      int status, Consumer<Operation> check, Predicate<Operation> chosen) {
    return Contract.load().operations().stream()
        .filter(operation -> operation.answers(status))
        .filter(chosen)
        .map(operation -> dynamicTest(operation.toString(), () -> check.accept(operation)));
  }

  private static void expect(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  /** An id that nothing has. */
  static UUID unknown() {
    return UUID.fromString("0197a3c2-0000-7000-8000-000000000000");
  }
}
