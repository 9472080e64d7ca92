package org.tongbao.publication.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrderTest {

  @Property(tries = 200)
  void oneMoveIsOneMove(
      @ForAll @IntRange(min = 2, max = 40) int size,
      @ForAll @IntRange(max = 39) int from,
      @ForAll @IntRange(max = 39) int to) {
    List<Integer> before = numbers(size);
    List<Integer> after = new ArrayList<>(before);
    after.add(to % size, after.remove(from % size));
    assertThat(Order.moved(before, after)).hasSizeLessThanOrEqualTo(1);
    assertThat(Order.moved(before, after).isEmpty()).isEqualTo(after.equals(before));
  }

  @Property(tries = 300)
  void theRestKeepsItsOrderAndNoFewerWouldDo(
      @ForAll @IntRange(max = 9) int size, @ForAll long seed) {
    List<Integer> before = numbers(size);
    List<Integer> after = shuffled(before, seed);
    Set<Integer> moved = Order.moved(before, after);
    assertThat(without(after, moved)).isEqualTo(without(before, moved));
    assertThat(moved).hasSize(size - longestCommon(before, after));
  }

  @Property(tries = 3)
  void longListsAreQuick(@ForAll long seed) {
    List<Integer> before = numbers(100_000);
    assertThat(Order.moved(before, shuffled(before, seed))).isNotEmpty();
  }

  /** The textbook's way, in quadratic time. */
  private static int longestCommon(List<Integer> a, List<Integer> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        length[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return length[a.size()][b.size()];
  }

  private static List<Integer> without(List<Integer> all, Set<Integer> some) {
    return all.stream().filter(number -> !some.contains(number)).toList();
  }

  private static List<Integer> shuffled(List<Integer> numbers, long seed) {
    List<Integer> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static List<Integer> numbers(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
