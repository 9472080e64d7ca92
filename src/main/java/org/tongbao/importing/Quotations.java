package org.tongbao.importing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which characters of a text stand inside a quotation whose marks are a pair, nested or not. */
final class Quotations {

  private static final String OPENING = "“‘「『《";
  private static final String CLOSING = "”’」』》";

  private final int[] depth;

  private Quotations(int[] depth) {
    this.depth = depth;
  }

  static Quotations of(String text) {
    int[] change = new int[text.length() + 1];
    Deque<Integer> open = new ArrayDeque<>();
    boolean straightPairs = text.chars().filter(c -> c == '"').count() % 2 == 0;
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (closes(text, open, c)) {
        quote(change, open.pop(), i);
      } else if (c == '"' && straightPairs) {
        if (straight >= 0) {
          quote(change, straight, i);
        }
        straight = straight >= 0 ? -1 : i;
      }
    }
    for (int i = 1; i < change.length; i++) {
      change[i] += change[i - 1];
    }
    return new Quotations(change);
  }

  /** Whether a character stands between the marks of a pair. */
  boolean contain(int index) {
    return depth[index] > 0;
  }

  private static boolean closes(String text, Deque<Integer> open, char c) {
    int kind = CLOSING.indexOf(c);
    return kind >= 0 && !open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(kind);
  }

  private static void quote(int[] change, int from, int to) {
    change[from + 1]++;
    change[to]--;
  }
}
