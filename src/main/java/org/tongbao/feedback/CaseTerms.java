package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;
import org.tongbao.shared.time.WorkingDays;

/** The limits that a case is given when it takes a step; those given before never move. */
@ApplicationScoped
class CaseTerms {

  private final WorkingDays workingDays;
  private final TongbaoConfig.Feedback config;
  private final Clock clock;

  CaseTerms(WorkingDays workingDays, TongbaoConfig config, Clock clock) {
    this.workingDays = workingDays;
    this.config = config.feedback();
    this.clock = clock;
  }

  LocalDate today() {
    return workingDays.dayOf(clock.instant());
  }

  /** A step of this moment; {@code actor} null: the submitter's. */
  Step step(String actor, String note) {
    Instant now = clock.instant();
    return new Step(actor, now, workingDays.dayOf(now), note);
  }

  LocalDate acceptBy(Step step) {
    return acceptBy(step.at());
  }

  /** For what came in at that time. */
  LocalDate acceptBy(Instant received) {
    return workingDays.after(received, config.acceptWithin());
  }

  LocalDate replyBy(Step step) {
    return workingDays.after(step.at(), config.replyWithin());
  }

  /** Days, not working days: that limit is the submitter's. */
  LocalDate reopenUntil(Step step) {
    return step.on().plusDays(config.reopenWithin());
  }

  /**
   * Demands that a limit is put off to a later day, but not for ever.
   *
   * @throws Problem 422 when it is not
   */
  void requireLater(LocalDate dueOn, LocalDate until) {
    LocalDate latest = workingDays.ahead(dueOn, config.extendWithin());
    if (!until.isAfter(dueOn) || until.isAfter(latest)) {
      throw new Problem(ProblemType.INVALID_CONTENT)
          .violation("/dueOn", "between-days", dueOn.plusDays(1).toString(), latest.toString());
    }
  }
}
