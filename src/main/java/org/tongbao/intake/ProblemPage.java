package org.tongbao.intake;

import java.util.List;
import org.tongbao.shared.problem.ProblemView;
import org.tongbao.shared.problem.Violation;

/**
 * A problem in the words of someone who filled in a form.
 *
 * @param requestId by which the operator finds it in the log
 */
public record ProblemPage(String title, String advice, List<Item> items, String requestId) {

  private static final int SHOWN = 80;

  /** What is to be done with one field, by the name that the form gives it. */
  public record Item(String label, String advice) {}

  static ProblemPage of(ProblemView problem, PageWords words) {
    String kind =
        words.has("problem." + problem.code() + ".title")
            ? problem.code()
            : words.has("problem." + problem.status() + ".title")
                ? Integer.toString(problem.status())
                : "other";
    return new ProblemPage(
        words.of("problem." + kind + ".title"),
        words.of("problem." + kind + ".advice"),
        problem.violations().stream().map(violation -> item(violation, words)).distinct().toList(),
        problem.requestId());
  }

  private static Item item(Violation violation, PageWords words) {
    String field = violation.pointer().replaceFirst("^/", "").replace('/', '.');
    String known = field.isEmpty() ? "target" : field;
    if (!words.has("field." + known)) {
      return new Item(shortened(field), violation.message());
    }
    return new Item(
        words.of("field." + known),
        words.has("advice." + known) ? words.of("advice." + known) : violation.message());
  }

  private static String shortened(String name) {
    return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
  }
}
