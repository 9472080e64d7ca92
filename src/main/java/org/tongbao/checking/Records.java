package org.tongbao.checking;

import java.util.List;
import java.util.function.Predicate;
import org.tongbao.notice.Completion;
import org.tongbao.notice.RecordCounts;

/** Counts the records that an audience reads. */
final class Records {

  private Records() {}

  static RecordCounts publicly(CheckedNotice notice) {
    return of(notice, Readers::publicly);
  }

  static RecordCounts internally(CheckedNotice notice) {
    return of(notice, Readers::internally);
  }

  private static RecordCounts of(CheckedNotice notice, Predicate<Readers> audience) {
    NoticeParts parts = notice.parts();
    List<Completion> issues =
        parts.issues().stream()
            .filter(issue -> audience.test(issue.readers()))
            .map(issue -> issue.view().completion())
            .toList();
    List<Completion> measures =
        parts.measures().stream()
            .filter(measure -> audience.test(measure.readers()))
            .map(measure -> measure.view().completion())
            .toList();
    long sections =
        parts.sections().stream()
            .filter(
                section ->
                    section.view().issues().stream()
                        .anyMatch(issue -> audience.test(Readers.ALL.of(issue.disclosure()))))
            .count();
    return new RecordCounts(
        notice.view().sections().size(),
        (int) sections,
        issues.size(),
        measures.size(),
        done(issues),
        done(measures));
  }

  private static int done(List<Completion> completions) {
    return (int) completions.stream().filter(Completion.DONE::equals).count();
  }
}
