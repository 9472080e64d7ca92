package org.tongbao.importing;

import java.util.List;
import org.tongbao.notice.PrintedTotal;
import org.tongbao.notice.RecordCounts;
import org.tongbao.notice.TotalKind;

/** Compares totals in the text (反馈问题25个，已完成19个) with what the notice holds. */
final class StatisticsCheck {

  private StatisticsCheck() {}

  /**
   * Checks the paragraphs outside issues.
   *
   * @param lines those paragraphs
   */
  static void check(List<Line> lines, RecordCounts counts, Diagnostics diagnostics) {
    if (counts.issues() == 0) {
      return;
    }
    List<String> folded = lines.stream().map(Line::folded).toList();
    for (TotalKind kind : TotalKind.values()) {
      kind.first(folded)
          .filter(total -> !agrees(total, counts))
          .ifPresent(total -> report(total, lines.get(total.paragraph()), diagnostics));
    }
  }

  /** A text that does not say of each issue how far it is leaves room for what is done. */
  private static boolean agrees(PrintedTotal total, RecordCounts counts) {
    boolean open = total.kind() == TotalKind.DONE && counts.doneIssues() == 0;
    return counts.agreeWith(total) || (open && total.number() <= counts.issues());
  }

  private static void report(PrintedTotal total, Line line, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.STAT_MISMATCH, line.source(), line.offset() + total.offset());
  }
}
