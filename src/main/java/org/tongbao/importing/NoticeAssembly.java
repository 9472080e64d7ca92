package org.tongbao.importing;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.notice.NoticeInput;
import org.tongbao.notice.NoticeKind;
import org.tongbao.notice.OfficialLayout;

/** Puts a notice together from its parts, and keeps head and tail as printed where it must. */
final class NoticeAssembly {

  private static final int MOST_PARAGRAPHS = 5000;

  private final Head head;
  private final SectionDraft body;
  private final Tail tail;

  private NoticeAssembly(Head head, SectionDraft body, Tail tail) {
    this.head = head;
    this.body = body;
    this.tail = tail;
  }

  static NoticeInput assemble(Head head, SectionDraft body, Tail tail) {
    NoticeAssembly assembly = new NoticeAssembly(head, body, tail);
    NoticeInput official = assembly.notice(List.of(), List.of());
    List<String> printedHead = text(head.lines());
    List<String> printedTail = text(tail.lines());
    return assembly.notice(
        OfficialLayout.head(official).equals(printedHead) ? List.of() : printedHead,
        OfficialLayout.tail(official).equals(printedTail) ? List.of() : printedTail);
  }

  private static List<String> text(List<Line> lines) {
    return Paragraphs.of(lines, MOST_PARAGRAPHS);
  }

  private NoticeInput notice(List<String> printedHead, List<String> printedTail) {
    boolean progress = head.title() != null && head.title().contains("进展");
    return new NoticeInput(
        null,
        progress ? NoticeKind.PROGRESS : NoticeKind.RESULT,
        head.issuer(),
        head.title(),
        head.documentNumber(),
        head.indexNumber(),
        InspectionReader.read(body.body),
        printedHead,
        text(body.body),
        body.sections.stream().map(SectionDraft::toInput).toList(),
        tail.closing(),
        tail.contact(),
        tail.signature(),
        date(),
        printedTail);
  }

  /** A date in the head counts when a tail is kept as printed, since the layout prints it last. */
  private LocalDate date() {
    return tail.date() == null && !tail.lines().isEmpty() ? head.date() : tail.date();
  }
}
