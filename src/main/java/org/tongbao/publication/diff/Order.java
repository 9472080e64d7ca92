package org.tongbao.publication.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of those that stand in two lists were moved, so that as few as can be are said to be. */
final class Order {

  private Order() {}

  /**
   * All but a longest common subsequence. As both lists hold the same elements, each once, that is
   * a longest increasing subsequence of their old places, which patience sorting finds in {@code n
   * log n} steps.
   */
  static <T> Set<T> moved(List<T> from, List<T> to) {
    if (from.equals(to)) {
      return Set.of();
    }
    Map<T, Integer> places = new HashMap<>();
    from.forEach(element -> places.put(element, places.size()));
    Set<T> moved = new HashSet<>(to);
    longestRise(to.stream().mapToInt(places::get).toArray())
        .forEach(place -> moved.remove(from.get(place)));
    return moved;
  }

  private static List<Integer> longestRise(int[] values) {
    int[] smallestEnd = new int[values.length]; // of the rises of each length
    int[] endsAt = new int[values.length];
    int[] before = new int[values.length];
    int longest = 0;
    for (int i = 0; i < values.length; i++) {
      int shorter = -Arrays.binarySearch(smallestEnd, 0, longest, values[i]) - 1;
      before[i] = shorter == 0 ? -1 : endsAt[shorter - 1];
      smallestEnd[shorter] = values[i];
      endsAt[shorter] = i;
      longest = Math.max(longest, shorter + 1);
    }
    List<Integer> rise = new ArrayList<>();
    for (int i = longest == 0 ? -1 : endsAt[longest - 1]; i >= 0; i = before[i]) {
      rise.add(values[i]);
    }
    return rise;
  }
}
