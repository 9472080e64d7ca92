package org.tongbao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.notice.Attainment;
import org.tongbao.notice.Completion;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.TaskState;

/** Which completions of an issue and its measures go together; + is sustained. */
class ContradictionTest {

  @ParameterizedTest(name = "an issue from {0} to {1} over {2}")
  @CsvSource({
    "NOT_DONE,       DONE,           DONE DONE,               -",
    "NOT_DONE,       DONE,           DONE NOT_DONE,           measures-open",
    "BASICALLY_DONE, DONE,           DONE BASICALLY_DONE,     measures-open",
    "BASICALLY_DONE, DONE,           DONE BASICALLY_DONE+,    -",
    "NOT_DONE,       DONE,           DONE NOT_DONE+,          measures-open",
    "NOT_DONE,       DONE+,          NOT_DONE,                measures-open",
    "NOT_DONE,       DONE,           '',                      -",
    "NOT_DONE,       BASICALLY_DONE, NOT_DONE NOT_DONE,       -",
    "DONE,           NOT_DONE,       DONE DONE,               -",
    "NOT_DONE,       NOT_DONE,       DONE DONE,               -",
    "DONE,           DONE,           DONE NOT_DONE,           -",
  })
  void ofAnIssue(String from, String to, String measures, String message) {
    TaskState issue =
        new TaskState(
            TaskKind.ISSUE,
            null,
            null,
            of(from),
            null,
            Stream.of(measures.split(" ")).filter(m -> !m.isEmpty()).map(m -> of(m)).toList());
    assertThat(ProgressRules.contradiction(issue, of(to)).orElse("-")).isEqualTo(message);
  }

  @ParameterizedTest(name = "a measure from {0} to {1} under {2}")
  @CsvSource({
    "DONE,            NOT_DONE,        DONE,           issue-done",
    "DONE,            BASICALLY_DONE,  DONE,           issue-done",
    "DONE,            BASICALLY_DONE+, DONE,           -",
    "BASICALLY_DONE+, BASICALLY_DONE,  DONE,           issue-done",
    "NOT_DONE,        BASICALLY_DONE,  DONE,           -",
    "NOT_DONE,        NOT_DONE,        DONE,           -",
    "DONE,            NOT_DONE,        BASICALLY_DONE, -",
    "NOT_DONE,        DONE,            NOT_DONE,       -",
  })
  void ofAMeasure(String from, String to, String issue, String message) {
    TaskState measure = new TaskState(TaskKind.MEASURE, null, null, of(from), of(issue), List.of());
    assertThat(ProgressRules.contradiction(measure, of(to)).orElse("-")).isEqualTo(message);
  }

  private static Attainment of(String word) {
    return new Attainment(Completion.valueOf(word.replace("+", "")), word.endsWith("+"));
  }
}
