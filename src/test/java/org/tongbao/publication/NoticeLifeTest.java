package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step in every state, as the table {@code publication/notice-life.txt} has it. */
@QuarkusTest
class NoticeLifeTest {

  /** A row: the state, the steps that lead to it, and what each step does there. */
  private record Row(String state, List<String> reachedBy, Map<String, String> outcomes) {}

  @TestFactory
  Stream<DynamicTest> everyStepInEveryState() throws IOException {
    NoticeSteps steps = new NoticeSteps();
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThan(10);
    return rows.stream()
        .flatMap(
            row ->
                row.outcomes().entrySet().stream()
                    .map(
                        cell ->
                            dynamicTest(
                                row.state() + ": " + cell.getKey() + " → " + cell.getValue(),
                                () -> tried(steps, row, cell.getKey(), cell.getValue()))));
  }

  private static void tried(NoticeSteps steps, Row row, String step, String outcome) {
    UUID notice = steps.draft();
    for (String before : row.reachedBy()) {
      assertThat(steps.take(before, notice).statusCode()).as(before).isLessThan(300);
    }
    assertThat(steps.state(notice)).isEqualTo(row.state());
    String untouched = steps.read(notice).asString();
    Response answer = steps.take(step, notice);
    if (isState(outcome)) {
      assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
      assertThat(steps.state(notice)).isEqualTo(outcome);
    } else {
      assertThat((String) answer.path("code")).isEqualTo(outcome);
      if (!row.state().equals("GONE")) {
        assertThat(steps.read(notice).asString()).isEqualTo(untouched);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getList("allowed", String.class))
            .containsExactlyInAnyOrderElementsOf(allowed(steps, row));
      }
    }
  }

  /** What the refusal must offer: the POSTs that the row lets through. */
  private static List<String> allowed(NoticeSteps steps, Row row) {
    return row.outcomes().entrySet().stream()
        .filter(cell -> isState(cell.getValue()))
        .map(cell -> steps.post(cell.getKey()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static boolean isState(String outcome) {
    return Character.isUpperCase(outcome.charAt(0));
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in =
        NoticeLifeTest.class.getResourceAsStream("/publication/notice-life.txt")) {
      List<String[]> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.strip().split("\\s*\\|\\s*", -1))
              .toList();
      String[] header = lines.get(0);
      List<Row> rows = new ArrayList<>();
      for (String[] cells : lines.subList(1, lines.size())) {
        assertThat(cells).as(cells[0]).hasSameSizeAs(header);
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (int i = 2; i < cells.length; i++) {
          outcomes.put(header[i], cells[i]);
        }
        List<String> steps =
            Arrays.stream(cells[1].split(" ")).filter(step -> !step.isEmpty()).toList();
        rows.add(new Row(cells[0], steps, outcomes));
      }
      return rows;
    }
  }
}
