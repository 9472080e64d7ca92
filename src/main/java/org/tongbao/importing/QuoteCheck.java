package org.tongbao.importing;

import org.tongbao.shared.text.PairedMarks;

/** Reports quotation marks without partner. */
final class QuoteCheck {

  private QuoteCheck() {}

  static void check(Iterable<Line> lines, Diagnostics diagnostics) {
    for (Line line : lines) {
      int at = PairedMarks.QUOTES.firstUnbalanced(line.text());
      if (at >= 0) {
        diagnostics.add(DiagnosticCode.UNBALANCED_QUOTE, line.source(), at);
      }
    }
  }
}
