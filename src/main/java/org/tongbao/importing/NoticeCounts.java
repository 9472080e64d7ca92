package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.Completion;
import org.tongbao.notice.RecordCounts;

/** Counts what was read of a notice. */
final class NoticeCounts {

  private final List<IssueDraft> issues = new ArrayList<>();
  private int sectionsWithIssues;

  private NoticeCounts() {}

  static RecordCounts of(SectionDraft notice) {
    NoticeCounts counts = new NoticeCounts();
    counts.count(notice);
    List<MeasureDraft> measures =
        counts.issues.stream().flatMap(issue -> issue.measures.stream()).toList();
    return new RecordCounts(
        notice.sections.size(),
        counts.sectionsWithIssues,
        counts.issues.size(),
        measures.size(),
        (int) counts.issues.stream().filter(issue -> isDone(issue.fields)).count(),
        (int) measures.stream().filter(measure -> isDone(measure.fields)).count());
  }

  private void count(SectionDraft section) {
    issues.addAll(section.issues);
    sectionsWithIssues += section.issues.isEmpty() ? 0 : 1;
    section.sections.forEach(this::count);
  }

  private static boolean isDone(FieldValues fields) {
    return fields.completion() == Completion.DONE;
  }
}
