package org.tongbao.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.notice.Layout;
import org.tongbao.notice.Layout.Paragraph;
import org.tongbao.notice.Layout.Role;
import org.tongbao.shared.html.StyleSheet;

/**
 * What the HTML of a notice is made of.
 *
 * @param heading the lines of the title
 * @param above what the head prints above the title
 * @param below what it prints below
 * @param issuedOn the day that the printed date means; null where there is none
 * @param note null unless the revision took the place of another
 */
public record NoticePage(
    String title,
    String heading,
    List<String> above,
    List<String> below,
    List<String> opening,
    List<NoticePart> sections,
    List<Paragraph> tail,
    LocalDate issuedOn,
    RevisionNote note) {

  private static final StyleSheet STYLE = StyleSheet.read("/renditions/notice.css");

  /** What a browser may do with the page. */
  static final String POLICY = STYLE.policy("'none'");

  /** The templates, checked when the server is built. */
  @CheckedTemplate(basePath = "publication")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance notice(NoticePage page, RawString style);
  }

  static NoticePage of(PublishedNotice notice, Layout layout, RevisionNote note) {
    Head head = Head.of(layout.head());
    return new NoticePage(
        firstPresent(notice.title(), notice.issuer(), "通报"),
        head.title(),
        head.above(),
        head.below(),
        texts(layout.opening()),
        layout.sections().stream().map(NoticePart::of).toList(),
        layout.tail(),
        notice.issuedOn(),
        note);
  }

  String html() {
    return Templates.notice(this, new RawString(STYLE.text())).render();
  }

  /** The head around its title; without one, its last line takes the place. */
  private record Head(List<String> above, String title, List<String> below) {

    static Head of(List<Paragraph> lines) {
      List<Role> roles = lines.stream().map(Paragraph::role).toList();
      int start = roles.contains(Role.TITLE) ? roles.indexOf(Role.TITLE) : lines.size() - 1;
      int from = Math.max(start, 0);
      int to = from;
      while (to < lines.size() && (to == from || roles.get(to) == Role.TITLE)) {
        to++;
      }
      return new Head(
          texts(lines.subList(0, from)),
          String.join("\n", texts(lines.subList(from, to))),
          texts(lines.subList(to, lines.size())));
    }
  }

  private static List<String> texts(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(Paragraph::text).toList();
  }

  private static String firstPresent(String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
  }
}
