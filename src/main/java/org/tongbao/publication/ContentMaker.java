package org.tongbao.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.SectionView;

/**
 * Makes of a working copy what one audience reads. What is withheld leaves no trace: those behind
 * it move up and take the printed markers of the places that they move to.
 */
final class ContentMaker {

  private final Audience audience;

  ContentMaker(Audience audience) {
    this.audience = audience;
  }

  PublishedNotice make(NoticeView notice, LocalDate asOf) {
    PublishedNotice content =
        new PublishedNotice(
            notice.id(),
            notice.organisationId(),
            notice.kind(),
            notice.title(),
            notice.issuer(),
            notice.documentNumber(),
            notice.indexNumber(),
            notice.inspection(),
            notice.printedHead(),
            notice.opening(),
            notice.sections().stream().map(this::section).toList(),
            notice.closing(),
            notice.contact(),
            notice.signature(),
            notice.issuedOn(),
            notice.printedTail(),
            null,
            null);
    return content.as(null, Statistics.of(content, asOf));
  }

  private PublishedSection section(SectionView section) {
    List<IssueView> shown =
        section.issues().stream().filter(issue -> audience.maySee(issue.disclosure())).toList();
    List<String> markers = markers(section.issues(), shown, IssueView::marker);
    List<PublishedIssue> issues = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      issues.add(issue(shown.get(i), markers.get(i)));
    }
    return new PublishedSection(
        section.id(),
        section.marker(),
        section.heading(),
        section.runIn(),
        section.body(),
        issues,
        section.sections().stream().map(this::section).toList());
  }

  private PublishedIssue issue(IssueView issue, String marker) {
    List<MeasureView> shown =
        issue.measures().stream().filter(measure -> audience.maySee(measure.disclosure())).toList();
    List<String> markers = markers(issue.measures(), shown, MeasureView::marker);
    List<PublishedMeasure> measures = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      measures.add(measure(shown.get(i), markers.get(i)));
    }
    return new PublishedIssue(
        issue.id(),
        marker,
        issue.title(),
        issue.runIn(),
        issue.statement(),
        issue.cause(),
        issue.goal(),
        issue.result(),
        issue.responsibility(),
        issue.deadline(),
        issue.completion(),
        issue.sustained(),
        issue.withinConcentratedPeriod(),
        measures);
  }

  private static PublishedMeasure measure(MeasureView measure, String marker) {
    return new PublishedMeasure(
        measure.id(),
        marker,
        measure.text(),
        measure.startsParagraph(),
        measure.type(),
        measure.responsibility(),
        measure.deadline(),
        measure.completion(),
        measure.sustained());
  }

  /** The markers of those shown: marked ones take the first of all printed markers, in order. */
  private static <T> List<String> markers(List<T> all, List<T> shown, Function<T, String> marker) {
    List<String> printed = all.stream().map(marker).filter(Objects::nonNull).toList();
    List<String> markers = new ArrayList<>();
    int next = 0;
    for (T item : shown) {
      markers.add(marker.apply(item) == null ? null : printed.get(next++));
    }
    return markers;
  }
}
