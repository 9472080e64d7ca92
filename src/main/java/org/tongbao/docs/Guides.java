package org.tongbao.docs;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.text.ShippedText;

/** The guides, in either language, as pages. */
@ApplicationScoped
class Guides {

  /** The list of all. */
  List<Document> list(Locale locale) {
    return List.of(
        Document.html(() -> DocPages.guides(new DocWords(locale), List.of(Guide.values()))));
  }

  /**
   * One guide.
   *
   * @throws Problem 404 when there is none of this name
   */
  List<Document> guide(String name, Locale locale) {
    Guide guide = Guide.of(name).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    return List.of(
        Document.html(() -> DocPages.guide(new DocWords(locale), guide, text(guide, locale))));
  }

  private static RawString text(Guide guide, Locale locale) {
    return new RawString(ShippedText.of("/docs/guide-%s_%s.html".formatted(guide.slug(), locale)));
  }
}
