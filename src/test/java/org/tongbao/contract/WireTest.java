package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sends what is no proper HTTP, as {@code wire.txt} has it: refused in a clean way, or cut off. */
@QuarkusTest
class WireTest {

  private static final Path FILE = Path.of("src", "test", "resources", "contract", "wire.txt");
  private static final Pattern MANY = Pattern.compile("\\{(\\d+)}");

  @TestFactory
  Stream<DynamicTest> whatIsNoProperRequestIsRefusedInACleanWay() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+\\|\\s+", -1))
        .map(cells -> dynamicTest(cells[0], () -> assertAnswer(bytes(cells[1]), cells[2])));
  }

  private static void assertAnswer(byte[] request, String expected) throws IOException {
    String answer = "closed";
    try (Wire wire = new Wire(RestAssured.port)) {
      Wire.Reply reply = wire.send(request, false);
      assertThat(FuzzCheck.ofAnyAnswer(reply)).isEmpty();
      answer = String.valueOf(reply.status());
    } catch (EOFException | SocketException e) {
      // closed
    }
    assertThat(List.of(expected.split(" ", -1))).contains(answer);
    RestAssured.get("/health/live").then().statusCode(200);
  }

  private static byte[] bytes(String text) {
    return MANY.matcher(text)
        .replaceAll(many -> "x".repeat(Integer.parseInt(many.group(1))))
        .translateEscapes()
        .getBytes(StandardCharsets.UTF_8);
  }
}
