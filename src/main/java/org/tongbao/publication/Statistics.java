package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;

/** How many issues and measures were put right, as of a day. */
@RegisterForReflection
public record Statistics(LocalDate asOf, Tally issues, Tally measures) {

  static Statistics of(PublishedNotice notice, LocalDate asOf) {
    List<PublishedIssue> issues = notice.issues().toList();
    return new Statistics(
        asOf,
        Tally.of(issues.stream(), PublishedIssue::completion, PublishedIssue::sustained),
        Tally.of(
            issues.stream().flatMap(issue -> issue.measures().stream()),
            PublishedMeasure::completion,
            PublishedMeasure::sustained));
  }
}
