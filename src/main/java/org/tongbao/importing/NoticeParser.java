package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.NoticeInput;

/**
 * Reads the text of a notice. It takes any text, never throws, loses nothing: the notice laid out
 * again is {@link Normalisation#normalise the normalised text}. Time grows with the length of the
 * text, no faster.
 */
public final class NoticeParser {

  private NoticeParser() {}

  /** The notice that a text holds, and what there is to say about it. */
  public static ParsedNotice parse(String text) {
    Diagnostics diagnostics = new Diagnostics();
    List<Line> lines = Normalisation.lines(text).stream().map(Line::of).toList();
    Head head = HeadReader.read(lines, diagnostics);
    List<Line> below = lines.subList(head.lines().size(), lines.size());
    int end = TailStart.of(below);
    Tail tail = TailReader.read(below.subList(end, below.size()), diagnostics);
    SectionDraft body = BodyReader.read(below.subList(0, end), diagnostics);
    NoticeInput notice = NoticeAssembly.assemble(head, body, tail);
    report(notice, diagnostics);
    QuoteCheck.check(lines, diagnostics);
    DateCheck.check(lines, diagnostics);
    NumberingCheck.check(body, diagnostics);
    lines.stream()
        .filter(line -> line.marker() != null && !line.isMarked())
        .forEach(line -> diagnostics.add(DiagnosticCode.EMPTY_ITEM, line));
    BodyReader.eachIssue(body, issue -> reportEmpty(issue, diagnostics));
    StatisticsCheck.check(narrative(body), NoticeCounts.of(body), diagnostics);
    return new ParsedNotice(notice, diagnostics.inOrder());
  }

  private static void report(NoticeInput notice, Diagnostics diagnostics) {
    report(notice.sections().isEmpty(), DiagnosticCode.NO_SECTIONS, diagnostics);
    report(notice.title() == null, DiagnosticCode.NO_TITLE, diagnostics);
    report(notice.issuer() == null, DiagnosticCode.NO_ISSUER, diagnostics);
    report(notice.issuedOn() == null, DiagnosticCode.NO_DATE, diagnostics);
    report(notice.contact() == null, DiagnosticCode.NO_CONTACT, diagnostics);
  }

  private static void report(boolean applies, DiagnosticCode code, Diagnostics diagnostics) {
    if (applies) {
      diagnostics.add(code);
    }
  }

  private static void reportEmpty(IssueDraft issue, Diagnostics diagnostics) {
    if (issue.measures.isEmpty()) {
      diagnostics.add(DiagnosticCode.NO_MEASURES, issue.head);
    }
  }

  /** The paragraphs that stand in no issue. */
  private static List<Line> narrative(SectionDraft section) {
    List<Line> lines = new ArrayList<>(section.body);
    section.sections.forEach(nested -> lines.addAll(narrative(nested)));
    return lines;
  }
}
