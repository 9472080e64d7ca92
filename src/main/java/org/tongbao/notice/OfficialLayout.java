package org.tongbao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official layout of a notice (通报) as lines of plain text: issuer, title, opening, sections
 * with their issues and measures, closing, contact, signature, date.
 */
public final class OfficialLayout {

  private final List<String> lines = new ArrayList<>();

  private OfficialLayout() {}

  /** Lays out a whole notice; no line is blank and none holds a line break. */
  public static List<String> lines(Printable notice) {
    OfficialLayout layout = new OfficialLayout();
    layout.paragraphs(notice.printedHead().isEmpty() ? head(notice) : notice.printedHead());
    layout.paragraphs(notice.opening());
    notice.sections().forEach(layout::section);
    layout.paragraphs(notice.printedTail().isEmpty() ? tail(notice) : notice.printedTail());
    return layout.lines;
  }

  /** The head in the official form. */
  public static List<String> head(Printable notice) {
    return present(notice.issuer(), notice.title());
  }

  /** Everything after the last section in the official form. */
  public static List<String> tail(Printable notice) {
    List<String> tail = new ArrayList<>(notice.closing());
    tail.addAll(
        present(contact(notice.contact()), notice.signature(), chineseDate(notice.issuedOn())));
    return tail;
  }

  /** A date as official documents print it, such as {@code 2021年3月18日}; null for null. */
  public static String chineseDate(LocalDate date) {
    return date == null
        ? null
        : "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The contact line, such as {@code 联系电话：…；通信地址：…；邮编：…；电子邮箱：…。}; null when empty. */
  public static String contact(Contact contact) {
    if (contact == null) {
      return null;
    }
    String line =
        Stream.of(
                labelled("联系电话：", String.join("、", contact.phones())),
                labelled("通信地址：", contact.address()),
                labelled("邮编：", contact.postcode()),
                labelled("电子邮箱：", String.join("、", contact.emails())),
                labelled("", contact.note()))
            .filter(part -> part != null)
            .collect(Collectors.joining("；"));
    return line.isEmpty() ? null : line + "。";
  }

  private void section(Printable.Section section) {
    String heading = joined(section.marker(), section.heading());
    boolean runIn = paragraph(heading, false) && section.runIn();
    for (String paragraph : section.body()) {
      paragraph(paragraph, runIn);
      runIn = false;
    }
    section.issues().forEach(this::issue);
    section.sections().forEach(this::section);
  }

  private void issue(Printable.Issue issue) {
    boolean runIn = paragraph(joined(issue.marker(), issue.title()), false) && issue.runIn();
    paragraph(issue.statement(), runIn);
    issue.measures().forEach(this::measure);
  }

  private void measure(Printable.Measure measure) {
    paragraph(joined(measure.marker(), measure.text()), !measure.startsParagraph());
  }

  private void paragraphs(List<String> paragraphs) {
    paragraphs.forEach(paragraph -> paragraph(paragraph, false));
  }

  /** Adds text of one or more lines, the first to the line before when it continues it. */
  private boolean paragraph(String text, boolean continues) {
    if (text == null || text.isBlank()) {
      return false;
    }
    List<String> added = text.lines().filter(line -> !line.isBlank()).toList();
    int last = lines.size() - 1;
    if (continues && last >= 0) {
      lines.set(last, lines.get(last) + added.get(0));
      lines.addAll(added.subList(1, added.size()));
    } else {
      lines.addAll(added);
    }
    return true;
  }

  private static String joined(String marker, String text) {
    return (marker == null ? "" : marker) + (text == null ? "" : text);
  }

  private static String labelled(String label, String value) {
    return value == null || value.isBlank() ? null : label + value;
  }

  private static List<String> present(String... lines) {
    return Stream.of(lines).filter(line -> line != null && !line.isBlank()).toList();
  }
}
