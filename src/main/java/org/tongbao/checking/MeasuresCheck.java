package org.tongbao.checking;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.notice.IssueView;

/** Whoever reads an issue finds a measure under it. */
final class MeasuresCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    return notice.parts().issues().stream()
        .filter(issue -> !issue.readers().areIn(readersOfMeasures(issue)))
        .map(MeasuresCheck::finding);
  }

  private static Readers readersOfMeasures(Part<IssueView> issue) {
    return issue.view().measures().stream()
        .map(measure -> issue.readers().of(measure.disclosure()))
        .reduce(new Readers(false, false), Readers::or);
  }

  private static Finding finding(Part<IssueView> issue) {
    FindingCode code = FindingCode.NO_MEASURES;
    String basis = issue.view().title() + "\n" + issue.view().statement();
    return new Finding(code, issue.at("measures"), code.key(), List.of(), basis);
  }
}
