package org.tongbao.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what an import has to say. */
final class Diagnostics {

  private static final int EXCERPT = 40;

  private final List<Diagnostic> found = new ArrayList<>();

  void add(DiagnosticCode code, Line line) {
    add(code, line.source(), line.offset());
  }

  void add(DiagnosticCode code, SourceLine line, int offset) {
    found.add(
        new Diagnostic(code, line.line(), line.columnAt(offset), excerpt(line.text(), offset)));
  }

  /** Adds a remark on the text as a whole. */
  void add(DiagnosticCode code) {
    found.add(new Diagnostic(code, 1, 1, ""));
  }

  /** In the order of the text. */
  List<Diagnostic> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Diagnostic::line).thenComparingInt(Diagnostic::column))
        .toList();
  }

  private static String excerpt(String text, int offset) {
    int end = Math.min(text.length(), offset + EXCERPT);
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end--;
    }
    return text.substring(offset, end);
  }
}
