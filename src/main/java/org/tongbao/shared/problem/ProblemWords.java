package org.tongbao.shared.problem;

import java.util.List;
import java.util.Locale;

/** Puts a problem into words. */
public final class ProblemWords {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Messages MESSAGES = Messages.named("problems");

  private ProblemWords() {}

  /** The violations that the problem itself knows of. */
  public static List<Violation> violations(Problem problem, Locale locale) {
    return problem.findings().stream()
        .map(
            finding ->
                new Violation(
                    finding.pointer(),
                    MESSAGES.text(
                        locale, "violation." + finding.key(), finding.arguments().toArray())))
        .toList();
  }

  /** The kind of problem in a few words. */
  public static String title(ProblemType type, Locale locale) {
    return MESSAGES.text(locale, type.slug() + ".title");
  }

  /** The body of the answer. */
  public static ProblemView view(
      Problem problem, List<Violation> violations, Locale locale, String path, String requestId) {
    ProblemType type = problem.type();
    return new ProblemView(
        type.address(),
        title(type, locale),
        type.status(),
        MESSAGES.text(locale, type.slug() + ".detail", problem.arguments()),
        path,
        type.slug(),
        requestId,
        violations,
        problem.members());
  }
}
