package org.tongbao.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** All that can go wrong, explained in either language, as JSON and as pages. */
@ApplicationScoped
class ProblemCatalogue {

  private final ProblemExamples examples;
  private final ObjectWriter compact;
  private final ObjectWriter indented;

  ProblemCatalogue(ProblemExamples examples, ObjectMapper json) {
    this.examples = examples;
    this.compact = json.writer();
    this.indented = json.writerWithDefaultPrettyPrinter();
  }

  /** The list of all kinds, in the order of their statuses. */
  List<Document> list(Locale locale) {
    DocWords words = new DocWords(locale);
    ProblemList list =
        new ProblemList(
            Stream.of(ProblemType.values()).map(type -> ProblemSummary.of(type, words)).toList());
    return List.of(
        Document.json(() -> text(compact, list)),
        Document.html(() -> DocPages.problems(words, list)));
  }

  /**
   * One kind.
   *
   * @throws Problem 404 when there is none with this slug
   */
  List<Document> entry(String slug, Locale locale) {
    ProblemType type = ProblemType.of(slug).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    DocWords words = new DocWords(locale);
    ProblemEntry entry = ProblemEntry.of(type, words, examples.of(type, locale));
    return List.of(
        Document.json(() -> text(compact, entry)),
        Document.html(
            () ->
                DocPages.problem(
                    words, entry, text(indented, entry.sample()), Neighbours.of(type, words))));
  }

  private static String text(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
