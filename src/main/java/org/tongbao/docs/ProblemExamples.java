package org.tongbao.docs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.problem.ProblemView;
import org.tongbao.shared.problem.ProblemWords;

/** Bodies of problems as one may meet them, of invented requests. */
@ApplicationScoped
class ProblemExamples {

  private static final String FILE = "/docs/problem-examples.json";
  private static final String REQUEST_ID = "0197a5d2-8b40-7c19-b1d5-6e0f2a4c7d31";

  private final Map<String, Example> examples;

  ProblemExamples(ObjectMapper json) {
    try (InputStream in = ProblemExamples.class.getResourceAsStream(FILE)) {
      examples = json.readValue(in, new TypeReference<Map<String, Example>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the words of a problem are to be filled in with; null where there is nothing. */
  @RegisterForReflection
  record Example(
      String instance,
      List<String> arguments,
      List<Finding> violations,
      Map<String, Object> members) {}

  /** A field, and the message about it. */
  @RegisterForReflection
  record Finding(String pointer, String key) {}

  /** The body, in the words of a language. */
  ProblemView of(ProblemType type, Locale locale) {
    Example example = examples.get(type.slug());
    Problem problem = new Problem(type, orEmpty(example.arguments()).toArray());
    orEmpty(example.violations()).forEach(v -> problem.violation(v.pointer(), v.key()));
    if (example.members() != null) {
      example.members().forEach(problem::member);
    }
    return ProblemWords.view(
        problem, ProblemWords.violations(problem, locale), locale, example.instance(), REQUEST_ID);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
