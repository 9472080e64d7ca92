package org.tongbao.docs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.tongbao.shared.html.StyleSheet;

/** The documentation as pages, which need no script. */
final class DocPages {

  private static final StyleSheet STYLE =
      StyleSheet.read("/renditions/page.css", "/renditions/docs.css");
  private static final RawString STYLE_TEXT = new RawString(STYLE.text());

  /** What a browser may do with a page. */
  static final String POLICY = STYLE.policy("'none'");

  private DocPages() {}

  /** The templates, checked when the server is built. */
  @CheckedTemplate(basePath = "docs")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance problems(DocWords words, RawString style, ProblemList list);

    static native TemplateInstance problem(
        DocWords words, RawString style, ProblemEntry entry, String example, Neighbours neighbours);

    static native TemplateInstance guides(DocWords words, RawString style, List<Guide> guides);

    static native TemplateInstance guide(
        DocWords words, RawString style, Guide guide, RawString text);
  }

  static String problems(DocWords words, ProblemList list) {
    return html(Templates.problems(words, STYLE_TEXT, list));
  }

  /**
   * The page of one kind of problem.
   *
   * @param example the body of the example, as it is to be shown
   */
  static String problem(DocWords words, ProblemEntry entry, String example, Neighbours neighbours) {
    return html(Templates.problem(words, STYLE_TEXT, entry, example, neighbours));
  }

  static String guides(DocWords words, List<Guide> guides) {
    return html(Templates.guides(words, STYLE_TEXT, guides));
  }

  /**
   * The page of one guide.
   *
   * @param text its HTML
   */
  static String guide(DocWords words, Guide guide, RawString text) {
    return html(Templates.guide(words, STYLE_TEXT, guide, text));
  }

  private static String html(TemplateInstance page) {
    return page.render().stripTrailing() + '\n';
  }
}
