package org.tongbao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever is recorded, the stored completion is what replaying the entries gives. */
@QuarkusTest
class ReplayTest {

  private static final Arbitrary<Map<String, Object>> INPUTS =
      Combinators.combine(
              Arbitraries.of("NOT_DONE", "BASICALLY_DONE", "DONE").injectNull(0.3),
              Arbitraries.of(true, false).injectNull(0.5),
              Arbitraries.of("复查不合格").injectNull(0.5))
          .as(ReplayTest::input);

  @RepeatedTest(5)
  void replayingTheEntriesGivesTheStoredCompletion() {
    Progress made = Progress.begin();
    List<Map<String, Object>> recorded = new ArrayList<>();
    for (Map<String, Object> input : INPUTS.list().ofSize(12).sample()) {
      List<?> before = Progress.entries(made.measure()).path("items");
      if (Progress.record(made.measure(), input).statusCode() == 201) {
        recorded.add(input);
      }
      List<?> after = Progress.entries(made.measure()).path("items");
      assertThat(after.subList(after.size() - before.size(), after.size())).isEqualTo(before);
    }
    Object completion = "NOT_DONE";
    Object sustained = false;
    int rounds = 1;
    for (Map<String, Object> input : recorded) {
      Object next = input.getOrDefault("completion", completion);
      rounds += completion.equals("DONE") && !next.equals("DONE") ? 1 : 0;
      completion = next;
      sustained = input.getOrDefault("sustained", sustained);
    }
    Response stored = Progress.read(made.measure());
    assertThat(stored.<Object>path("completion")).isEqualTo(completion);
    assertThat(stored.<Object>path("sustained")).isEqualTo(sustained);
    if (!recorded.isEmpty()) {
      Response entries = Progress.entries(made.measure());
      assertThat(entries.<Integer>path("items[0].round")).isEqualTo(rounds);
      assertThat(entries.<Object>path("items[0].completion")).isEqualTo(completion);
    }
  }

  private static Map<String, Object> input(String completion, Boolean sustained, String reason) {
    Map<String, Object> input = new HashMap<>();
    input.put("completion", completion);
    input.put("sustained", sustained);
    input.put("reason", reason);
    input.values().removeIf(value -> value == null);
    return input;
  }
}
