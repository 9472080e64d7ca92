package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Responsibility;

/** The issues and measures of a notice in the order of print, each as a row to be stored. */
record RecordRows(List<IssueRow> issues, List<MeasureRow> measures) {

  @RegisterForReflection
  record IssueRow(
      UUID id,
      UUID section,
      String heading,
      int position,
      String marker,
      String title,
      Completion completion,
      boolean sustained,
      Boolean within,
      List<String> units) {}

  @RegisterForReflection
  record MeasureRow(
      UUID id,
      UUID issue,
      int position,
      String marker,
      String text,
      Completion completion,
      boolean sustained,
      List<String> units) {}

  static RecordRows of(PublishedNotice notice) {
    RecordRows rows = new RecordRows(new ArrayList<>(), new ArrayList<>());
    notice
        .allSections()
        .forEach(section -> section.issues().forEach(issue -> rows.add(section, issue)));
    return rows;
  }

  private void add(PublishedSection section, PublishedIssue issue) {
    issues.add(
        new IssueRow(
            issue.id(),
            section.id(),
            Objects.toString(section.marker(), "") + Objects.toString(section.heading(), ""),
            issues.size() + 1,
            issue.marker(),
            issue.title(),
            issue.completion(),
            issue.sustained(),
            issue.withinConcentratedPeriod(),
            units(issue.responsibility())));
    int position = 1;
    for (PublishedMeasure measure : issue.measures()) {
      measures.add(
          new MeasureRow(
              measure.id(),
              issue.id(),
              position++,
              measure.marker(),
              measure.text(),
              measure.completion(),
              measure.sustained(),
              units(measure.responsibility())));
    }
  }

  private static List<String> units(Responsibility responsibility) {
    return responsibility == null
        ? List.of()
        : Stream.concat(
                Stream.ofNullable(responsibility.leadUnit()), responsibility.units().stream())
            .distinct()
            .toList();
  }
}
