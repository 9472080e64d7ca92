package org.tongbao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.notice.Layout.Paragraph;
import org.tongbao.notice.Layout.Part;
import org.tongbao.notice.Layout.Piece;
import org.tongbao.notice.Layout.Role;

/**
 * The official layout of a notice (通报): issuer, title, opening, sections with their issues and
 * measures, closing, contact, signature, date.
 */
public final class OfficialLayout {

  private final List<Part> sections = new ArrayList<>();

  /** Where the next paragraph goes. */
  private List<Paragraph> target = new ArrayList<>();

  /** The paragraph printed last, wherever it stands; what continues goes on in it. */
  private Paragraph last;

  private OfficialLayout() {}

  /** Lays out a whole notice. */
  public static Layout of(Printable notice) {
    OfficialLayout layout = new OfficialLayout();
    EdgeRoles roles = new EdgeRoles(notice);
    List<Paragraph> head = layout.target;
    printedOr(notice.printedHead(), head(notice))
        .forEach(text -> layout.put(roles.inHead(text), null, text, false));
    List<Paragraph> opening = layout.begin();
    notice.opening().forEach(text -> layout.put(Role.TEXT, null, text, false));
    notice.sections().forEach(section -> layout.section(section, 1));
    List<Paragraph> tail = layout.begin();
    printedOr(notice.printedTail(), tail(notice))
        .forEach(text -> layout.put(roles.inTail(text), null, text, false));
    return new Layout(head, opening, layout.sections, tail);
  }

  /** The whole notice as plain text; no line is blank and none holds a line break. */
  public static List<String> lines(Printable notice) {
    return of(notice).paragraphs().map(Paragraph::text).toList();
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

  private void section(Printable.Section section, int depth) {
    Part part = new Part(section.id(), depth, begin(), new ArrayList<>());
    sections.add(part);
    boolean runIn = heading(section.marker(), section.heading()) && section.runIn();
    for (String paragraph : section.body()) {
      put(Role.TEXT, null, paragraph, runIn);
      runIn = false;
    }
    section.issues().forEach(issue -> part.issues().add(issue(issue, depth + 1)));
    section.sections().forEach(nested -> section(nested, depth + 1));
  }

  private Part issue(Printable.Issue issue, int depth) {
    Part part = new Part(issue.id(), depth, begin(), List.of());
    boolean runIn = heading(issue.marker(), issue.title()) && issue.runIn();
    put(Role.TEXT, null, issue.statement(), runIn);
    issue.measures().forEach(this::measure);
    return part;
  }

  private void measure(Printable.Measure measure) {
    String text = joined(measure.marker(), measure.text());
    put(Role.MEASURE, measure.id(), text, !measure.startsParagraph());
  }

  private boolean heading(String marker, String text) {
    return put(Role.HEADING, null, joined(marker, text), false);
  }

  private List<Paragraph> begin() {
    target = new ArrayList<>();
    return target;
  }

  /** Prints text of one or more lines, the first in the last paragraph when it continues that. */
  private boolean put(Role role, UUID id, String text, boolean continues) {
    if (text == null || text.isBlank()) {
      return false;
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    Piece first = new Piece(role, id, lines.get(0));
    if (continues && last != null) {
      last.pieces().add(first);
    } else {
      print(first);
    }
    Role others = role == Role.MEASURE ? Role.TEXT : role;
    lines.stream().skip(1).forEach(line -> print(new Piece(others, null, line)));
    return true;
  }

  private void print(Piece piece) {
    last = new Paragraph(new ArrayList<>(List.of(piece)));
    target.add(last);
  }

  private static List<String> printedOr(List<String> printed, List<String> official) {
    return printed.isEmpty() ? official : printed;
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
