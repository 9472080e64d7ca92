package org.tongbao.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads closing, contact, signature and date, in any order, on one line or several. */
final class TailReader {

  private final List<Line> lines;
  private final Diagnostics diagnostics;
  private final List<String> closing = new ArrayList<>();
  private final List<Line> contact = new ArrayList<>();
  private final List<String> signatures = new ArrayList<>();
  private LocalDate date;

  private TailReader(List<Line> lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  static Tail read(List<Line> lines, Diagnostics diagnostics) {
    return new TailReader(lines, diagnostics).read();
  }

  private Tail read() {
    for (int i = 0; i < lines.size(); i++) {
      read(i, lines.get(i));
    }
    String signature = signatures.isEmpty() ? null : String.join("\n", signatures);
    return new Tail(
        lines,
        closing,
        ContactReader.read(contact),
        signature == null || signature.length() > 500 ? null : signature,
        date);
  }

  private void read(int i, Line line) {
    if (ContactReader.isContact(line)) {
      contact.add(line);
    } else if (DateLine.is(line)) {
      date = date == null ? DateLine.date(line) : date;
    } else if (TailStart.isSigned(line)) {
      FoundDate found = DateLine.last(line);
      signatures.add(line.text().substring(0, DateLine.nameEnd(line, found)));
      date = date == null ? found.date() : date;
    } else if (PortalChrome.is(line)) {
      diagnostics.add(DiagnosticCode.PORTAL_CHROME, line);
    } else if (TailStart.isClosing(line) || (i == 0 && Phrases.looksAhead(line.folded()))) {
      readClosing(line);
    } else if (continuesContact(i)) {
      contact.add(line);
    } else if (Names.isBody(line.folded()) || isBesideDate(i)) {
      signatures.add(line.text());
    } else {
      closing.add(line.text());
      diagnostics.add(DiagnosticCode.TAIL_NOT_READ, line);
    }
  }

  private void readClosing(Line line) {
    int start = ContactReader.start(line);
    if (start > 0) {
      closing.add(line.text().substring(0, start).strip());
      contact.add(line.from(start));
    } else {
      closing.add(line.text());
    }
  }

  /** Whether the line above is a label such as 通信地址： without its value. */
  private boolean continuesContact(int i) {
    return i > 0
        && ContactReader.isContact(lines.get(i - 1))
        && lines.get(i - 1).folded().endsWith(":");
  }

  private boolean isBesideDate(int i) {
    boolean below = i + 1 < lines.size() && DateLine.is(lines.get(i + 1));
    boolean above = i > 0 && DateLine.is(lines.get(i - 1));
    return (below || above) && Names.mayBeBody(lines.get(i).folded());
  }
}
