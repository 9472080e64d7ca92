package org.tongbao.shared.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds marks of a kind that are unclosed, unopened, reversed, doubled or mixed. */
public final class PairedMarks {

  /** Quotation marks, straight ones too. */
  public static final PairedMarks QUOTES = new PairedMarks("“‘「『", "”’」』", true);

  /** Brackets and the marks of titles; half-width parentheses are as good as full-width ones. */
  public static final PairedMarks BRACKETS = new PairedMarks("（《〈【", "）》〉】", false);

  private final String opening;
  private final String closing;
  private final boolean withStraight;

  private PairedMarks(String opening, String closing, boolean withStraight) {
    this.opening = opening;
    this.closing = closing;
    this.withStraight = withStraight;
  }

  /** The offset of the first mark that has no partner, or -1. */
  public int firstUnbalanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    int lastOpen = -1;
    int lastClose = -1;
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = mark(text.charAt(i));
      if (opening.indexOf(c) >= 0) {
        open.addLast(i);
      } else if (withStraight && (c == '"' || c == '＂')) {
        straight = straight >= 0 ? -1 : i;
      } else if (closing.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        if (open.isEmpty() || !arePartners(mark(text.charAt(open.peekLast())), c)) {
          if (isListMark(text, i)) {
            continue;
          }
          return open.isEmpty() ? i : open.peekFirst();
        }
        int from = open.removeLast();
        boolean doubled = lastClose == i - 1 && lastOpen == from + 1 && text.charAt(i - 1) == c;
        if (doubled) {
          return from;
        }
        lastOpen = from;
        lastClose = i;
      }
    }
    return open.isEmpty() ? straight : open.peekFirst();
  }

  private boolean arePartners(char one, char other) {
    return opening.indexOf(one) == closing.indexOf(other);
  }

  private static char mark(char c) {
    return c == '(' ? '（' : c == ')' ? '）' : c;
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 128;
  }

  /** Whether it closes a number that nothing opened, as in 1）. */
  private static boolean isListMark(String text, int at) {
    if (at == 0 || mark(text.charAt(at)) != '）') {
      return false;
    }
    char before = text.charAt(at - 1);
    return Character.isDigit(before) || ChineseNumerals.isNumeral(before);
  }
}
