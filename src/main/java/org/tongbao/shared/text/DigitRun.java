package org.tongbao.shared.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits in a folded text, one space or hyphen between each and the next: a number as
 * people write it.
 *
 * @param groups the start and the end of each group
 */
record DigitRun(String folded, List<int[]> groups) {

  /** All groups of a text that stand together. */
  static List<DigitRun> all(String folded) {
    List<DigitRun> runs = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = endOfDigits(folded, at);
      if (end == at) {
        at++;
        continue;
      }
      if (!open.isEmpty() && !joins(folded, open.get(open.size() - 1)[1], at)) {
        runs.add(new DigitRun(folded, open));
        open = new ArrayList<>();
      }
      open.add(new int[] {at, end});
      at = end;
    }
    if (!open.isEmpty()) {
      runs.add(new DigitRun(folded, open));
    }
    return runs;
  }

  /** Some of the groups. */
  DigitRun part(int from, int to) {
    return new DigitRun(folded, groups.subList(from, to));
  }

  int start() {
    return groups.get(0)[0];
  }

  int end() {
    return groups.get(groups.size() - 1)[1];
  }

  boolean isWhole() {
    return groups.size() == 1;
  }

  /** How many digits a group has. */
  int size(int group) {
    return groups.get(group)[1] - groups.get(group)[0];
  }

  /** The digits alone. */
  String digits() {
    StringBuilder digits = new StringBuilder();
    groups.forEach(group -> digits.append(folded, group[0], group[1]));
    return digits.toString();
  }

  private static boolean joins(String folded, int end, int start) {
    return start == end + 1 && (folded.charAt(end) == ' ' || folded.charAt(end) == '-');
  }

  private static int endOfDigits(String folded, int from) {
    int end = from;
    while (end < folded.length() && folded.charAt(end) >= '0' && folded.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
