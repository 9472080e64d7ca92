package org.tongbao.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads issuer, title and document numbers above the opening, among what a portal prints there. */
final class HeadReader {

  private static final int LONGEST_HEAD = 40;
  private static final int LONGEST_LINE = 120;

  private final List<Line> lines;
  private final Diagnostics diagnostics;
  private String documentNumber;
  private String indexNumber;
  private LocalDate date;

  private HeadReader(List<Line> lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  static Head read(List<Line> lines, Diagnostics diagnostics) {
    return new HeadReader(lines, diagnostics).read();
  }

  private Head read() {
    PrintedTitle title = title();
    int end = title == null ? 0 : title.end();
    while (end < lines.size() && end < LONGEST_HEAD && isBeside(lines.get(end), title != null)) {
      end++;
    }
    List<String> issuer = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (title == null || i < title.start() || i >= title.end()) {
        note(lines.get(i), title != null, issuer);
      }
    }
    if (title != null && title.issuer() != null) {
      issuer = List.of(title.issuer());
    }
    String name = issuer.isEmpty() ? null : String.join("\n", issuer);
    return new Head(
        lines.subList(0, end),
        name == null || name.length() > 500 ? null : name,
        title == null ? null : title.text(),
        documentNumber,
        indexNumber,
        date);
  }

  /** Takes note of a line of the head that is no part of the title. */
  private void note(Line line, boolean titled, List<String> issuer) {
    String index = PortalChrome.indexNumber(line);
    String document = PortalChrome.documentNumber(line);
    indexNumber = indexNumber == null && index != null ? index : indexNumber;
    documentNumber = documentNumber == null && document != null ? document : documentNumber;
    boolean chrome = PortalChrome.is(line);
    LocalDate alone = chrome ? null : DateLine.date(line);
    date = date == null ? alone : date;
    boolean read = alone != null || (document != null && !chrome);
    if (titled && !chrome && !read && Names.isBody(line.folded())) {
      issuer.add(line.text());
    } else if (!read) {
      diagnostics.add(DiagnosticCode.PORTAL_CHROME, line);
    }
  }

  /** Whether a line beside the title is part of the head: of the portal, a number, date or name. */
  private static boolean isBeside(Line line, boolean titled) {
    boolean number =
        line.text().length() < 60
            && PortalChrome.documentNumber(line) != null
            && !line.text().contains("。");
    boolean name = titled && !line.isOutline() && Names.isBody(line.folded());
    return PortalChrome.is(line) || DateLine.is(line) || number || name;
  }

  private PrintedTitle title() {
    for (int i = 0; i < lines.size() && i < LONGEST_HEAD; i++) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST_LINE || line.isOutline() || line.folded().endsWith("。")) {
        return null;
      }
      PrintedTitle title = PortalChrome.is(line) ? null : PrintedTitle.at(lines, i);
      if (title != null) {
        return title;
      }
    }
    return null;
  }
}
