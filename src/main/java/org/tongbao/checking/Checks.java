package org.tongbao.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.tongbao.notice.NoticeView;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** All checks that a notice passes before it is reviewed and before it is published. */
@ApplicationScoped
public class Checks {

  /** How many findings are told of at once. */
  static final int MOST = 1000;

  private static final List<Check> ALL =
      List.of(
          new PersonalDataCheck(),
          new MissingPartsCheck(),
          new WithholdingCheck(),
          new DateOrderCheck(),
          new MeasuresCheck(),
          new MarksCheck(),
          new TotalsCheck(),
          new RatesCheck());

  /**
   * Lets a notice pass that has no errors.
   *
   * @throws Problem 422 with a violation for each error, at most {@value #MOST}
   */
  public void requirePassed(NoticeView notice) {
    List<Finding> errors =
        run(notice).stream().filter(found -> found.code().severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      Problem problem = new Problem(ProblemType.CHECKS_FAILED);
      errors.stream()
          .limit(MOST)
          .forEach(
              found ->
                  problem.violation(
                      found.place().pointer(), found.key(), found.arguments().toArray()));
      throw problem;
    }
  }

  /**
   * Lets words pass that the public reads beside a notice, such as why it was withdrawn.
   *
   * @param pointer where they stand in the body of the request
   * @param words null: there are none
   * @throws Problem 422 when personal data stands in them unmasked
   */
  public void requireMasked(NoticeView notice, String pointer, String words) {
    List<FindingCode> found =
        words == null ? List.of() : PersonalDataCheck.beside(notice.contact(), words).toList();
    if (!found.isEmpty()) {
      Problem problem = new Problem(ProblemType.INVALID_CONTENT);
      found.forEach(code -> problem.violation(pointer, code.key()));
      throw problem;
    }
  }

  /** All findings, errors before warnings. */
  List<Finding> run(NoticeView notice) {
    CheckedNotice checked = CheckedNotice.of(notice);
    return ALL.stream()
        .flatMap(check -> check.of(checked))
        .sorted(Comparator.comparing(found -> found.code().severity()))
        .toList();
  }
}
