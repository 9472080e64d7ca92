package org.tongbao.importing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds quotation marks that are unclosed, unopened, reversed, doubled or of different kinds. */
final class QuoteCheck {

  private static final String OPENING = "“‘「『";
  private static final String CLOSING = "”’」』";

  private QuoteCheck() {}

  static void check(Iterable<Line> lines, Diagnostics diagnostics) {
    for (Line line : lines) {
      int at = firstUnbalanced(line.text());
      if (at >= 0) {
        diagnostics.add(DiagnosticCode.UNBALANCED_QUOTE, line.source(), at);
      }
    }
  }

  /** The offset of the first mark that has no partner, or -1. */
  static int firstUnbalanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    int lastOpen = -1;
    int lastClose = -1;
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.addLast(i);
      } else if (c == '"' || c == '＂') {
        straight = straight >= 0 ? -1 : i;
      } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        if (open.isEmpty() || !arePartners(text.charAt(open.peekLast()), c)) {
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

  private static boolean arePartners(char opening, char closing) {
    return OPENING.indexOf(opening) == CLOSING.indexOf(closing);
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 128;
  }
}
