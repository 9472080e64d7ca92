package org.tongbao.checking;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.SectionView;

/** All parts of a notice, each kind in the order of print, what is withheld among them. */
final class NoticeParts {

  private final List<Part<SectionView>> sections = new ArrayList<>();
  private final List<Part<IssueView>> issues = new ArrayList<>();
  private final List<Part<MeasureView>> measures = new ArrayList<>();

  NoticeParts(NoticeView notice) {
    addSections(notice.sections(), "");
  }

  List<Part<SectionView>> sections() {
    return sections;
  }

  List<Part<IssueView>> issues() {
    return issues;
  }

  List<Part<MeasureView>> measures() {
    return measures;
  }

  private void addSections(List<SectionView> views, String above) {
    for (int i = 0; i < views.size(); i++) {
      SectionView view = views.get(i);
      String pointer = above + "/sections/" + i;
      sections.add(new Part<>(view, view.id(), pointer, Readers.ALL));
      addIssues(view.issues(), pointer);
      addSections(view.sections(), pointer);
    }
  }

  private void addIssues(List<IssueView> views, String above) {
    for (int i = 0; i < views.size(); i++) {
      IssueView view = views.get(i);
      String pointer = above + "/issues/" + i;
      Part<IssueView> issue =
          new Part<>(view, view.id(), pointer, Readers.ALL.of(view.disclosure()));
      issues.add(issue);
      addMeasures(view.measures(), issue);
    }
  }

  private void addMeasures(List<MeasureView> views, Part<IssueView> issue) {
    for (int i = 0; i < views.size(); i++) {
      MeasureView view = views.get(i);
      Readers readers = issue.readers().of(view.disclosure());
      measures.add(new Part<>(view, view.id(), issue.pointer() + "/measures/" + i, readers));
    }
  }
}
