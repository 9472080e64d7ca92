package org.tongbao.shared.problem;

import java.util.List;
import java.util.Locale;

/** Puts a problem into words. */
final class ProblemWords {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Messages MESSAGES = Messages.named("problems");

  private ProblemWords() {}

  /** The violations that the problem itself knows of. */
  static List<Violation> violations(Problem problem, Locale locale) {
    return problem.findings().stream()
        .map(
            finding ->
                new Violation(
                    finding.pointer(),
                    MESSAGES.text(
                        locale, "violation." + finding.key(), finding.arguments().toArray())))
        .toList();
  }

  /** The body of the answer. */
  static ProblemView view(
      Problem problem, List<Violation> violations, Locale locale, String path, String requestId) {
    ProblemType type = problem.type();
    return new ProblemView(
        "/problems/" + type.slug(),
        MESSAGES.text(locale, type.slug() + ".title"),
        type.status(),
        MESSAGES.text(locale, type.slug() + ".detail", problem.arguments()),
        path,
        type.slug(),
        requestId,
        violations,
        problem.members());
  }
}
