package org.tongbao.checking;

import java.util.stream.Stream;
import org.tongbao.shared.text.PairedMarks;

/**
 * Quotation marks and brackets come in pairs. A quotation may run over the lines of one text, not
 * from one paragraph of a list into the next.
 */
final class MarksCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    return notice.texts().stream()
        .filter(part -> !part.place().list().equals("marker"))
        .flatMap(MarksCheck::of);
  }

  private static Stream<Finding> of(TextPart part) {
    return Stream.of(PairedMarks.QUOTES, PairedMarks.BRACKETS)
        .map(marks -> marks.firstUnbalanced(part.text()))
        .filter(at -> at >= 0)
        .sorted()
        .limit(1)
        .map(at -> Finding.in(FindingCode.UNBALANCED_QUOTE, part, character(part, at)));
  }

  /** Which character it is, as people count. */
  private static String character(TextPart part, int offset) {
    return String.valueOf(part.text().codePointCount(0, offset) + 1);
  }
}
