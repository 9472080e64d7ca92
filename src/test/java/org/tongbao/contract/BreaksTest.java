package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Changes a small contract as {@code changes.txt} says, and looks which change breaks it. */
class BreaksTest {

  private static final Path FILES = Path.of("src", "test", "resources", "contract");

  private final YAMLMapper yaml = new YAMLMapper();
  private final String things = read("things.yaml");

  @TestFactory
  Stream<DynamicTest> aBreakIsFoundAndNothingElse() {
    return read("changes.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s*\\|\\s*"))
        .map(
            cell ->
                dynamicTest(
                    cell[0] + ": " + cell[1],
                    () ->
                        assertThat(breaks(cell[2], cell[3]).isEmpty())
                            .isEqualTo(cell[0].equals("none"))));
  }

  @Test
  void theReportNamesPlaceAndChange() {
    assertThat(breaks("/components/schemas/Draft/properties/name/maxLength", "8"))
        .contains("POST /v1/things request application/json /name: [maxLength=9] → [maxLength=8]");
    assertThat(breaks("/components/schemas/Thing/properties/colour", "-"))
        .contains("breaks: GET /v1/things/{id} answer 200 application/json /colour: gone");
  }

  private List<String> breaks(String pointer, String value) {
    JsonNode root = yaml.readTree(things);
    set(root, JsonPointer.compile(pointer), value);
    return Breaks.between(Contract.parse(things), new Contract(root));
  }

  private void set(JsonNode root, JsonPointer pointer, String value) {
    JsonNode owner = root.at(pointer.head());
    String name = pointer.last().getMatchingProperty();
    if (owner instanceof ArrayNode list) {
      list.remove(pointer.last().getMatchingIndex());
      if (!value.equals("-")) {
        list.add(yaml.readTree(value));
      }
    } else if (value.equals("-")) {
      assertThat(((ObjectNode) owner).remove(name)).as(pointer.toString()).isNotNull();
    } else {
      ((ObjectNode) owner).set(name, yaml.readTree(value));
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(FILES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
