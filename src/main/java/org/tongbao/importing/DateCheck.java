package org.tongbao.importing;

/** Reports dates that no calendar has, such as 2月30日. */
final class DateCheck {

  private DateCheck() {}

  static void check(Iterable<Line> lines, Diagnostics diagnostics) {
    for (Line line : lines) {
      for (FoundDate found : DateReader.find(line.folded())) {
        if (found.date() == null && found.withYear()) {
          diagnostics.add(DiagnosticCode.IMPOSSIBLE_DATE, line.source(), found.start());
        }
      }
    }
  }
}
