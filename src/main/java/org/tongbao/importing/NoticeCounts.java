package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.Completion;

/** How many parts of each kind a notice holds. */
final class NoticeCounts {

  private final List<IssueDraft> issues = new ArrayList<>();
  private final int sections;
  private int sectionsWithIssues;

  NoticeCounts(SectionDraft notice) {
    this.sections = notice.sections.size();
    count(notice);
  }

  private void count(SectionDraft section) {
    issues.addAll(section.issues);
    sectionsWithIssues += section.issues.isEmpty() ? 0 : 1;
    section.sections.forEach(this::count);
  }

  int issues() {
    return issues.size();
  }

  int measures() {
    return issues.stream().mapToInt(issue -> issue.measures.size()).sum();
  }

  int sections() {
    return sections;
  }

  int sectionsWithIssues() {
    return sectionsWithIssues;
  }

  int done(Completion completion) {
    return (int) issues.stream().filter(i -> i.fields.completion() == completion).count();
  }
}
