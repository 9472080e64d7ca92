package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Percent;

/**
 * A count by completion.
 *
 * @param sustained how many go on for good; counted beside completion, not added to it
 * @param rate done in a hundred, half up to two decimals; absent when there is nothing to count
 */
@RegisterForReflection
public record Tally(
    int total, int done, int basicallyDone, int notDone, int sustained, String rate) {

  private static final int DECIMALS = 2;

  static <T> Tally of(
      Stream<T> items, Function<T, Completion> completion, Predicate<T> isSustained) {
    Map<Completion, Integer> counts = new EnumMap<>(Completion.class);
    int[] sustained = {0};
    items.forEach(
        item -> {
          counts.merge(completion.apply(item), 1, Integer::sum);
          sustained[0] += isSustained.test(item) ? 1 : 0;
        });
    int done = counts.getOrDefault(Completion.DONE, 0);
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Tally(
        total,
        done,
        counts.getOrDefault(Completion.BASICALLY_DONE, 0),
        counts.getOrDefault(Completion.NOT_DONE, 0),
        sustained[0],
        rate(done, total));
  }

  /**
   * How far what is counted has come as a whole: as far as the least of it. Null when there is
   * nothing to count.
   */
  Completion completion() {
    if (total == 0) {
      return null;
    }
    return notDone > 0
        ? Completion.NOT_DONE
        : basicallyDone > 0 ? Completion.BASICALLY_DONE : Completion.DONE;
  }

  static String rate(int done, int total) {
    return Percent.of(done, total, DECIMALS).map(BigDecimal::toPlainString).orElse(null);
  }
}
