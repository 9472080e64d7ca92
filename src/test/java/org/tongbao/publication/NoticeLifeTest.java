package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.LifeTable;
import org.tongbao.LifeTable.Row;

/** Every step in every state, as the table {@code publication/notice-life.txt} has it. */
@QuarkusTest
class NoticeLifeTest {

  @TestFactory
  Stream<DynamicTest> everyStepInEveryState() {
    NoticeSteps steps = new NoticeSteps();
    return LifeTable.read("/publication/notice-life.txt").stream()
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
    if (LifeTable.isState(outcome)) {
      assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
      assertThat(steps.state(notice)).isEqualTo(outcome);
    } else {
      assertThat((String) answer.path("code")).isEqualTo(outcome);
      if (!row.state().equals("GONE")) {
        assertThat(steps.read(notice).asString()).isEqualTo(untouched);
      }
      if (answer.statusCode() != 404) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getList("allowed", String.class))
            .containsExactlyInAnyOrderElementsOf(allowed(steps, row));
      }
    }
  }

  /** What the refusal must offer: the sub-resources that the row lets something be done with. */
  private static List<String> allowed(NoticeSteps steps, Row row) {
    return row.outcomes().entrySet().stream()
        .filter(cell -> LifeTable.isState(cell.getValue()))
        .map(cell -> steps.post(cell.getKey()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
