package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.tongbao.shared.meter.Figure;
import org.tongbao.shared.time.WorkingDays;

/** How many cases are past their limit and wait for an office still. */
@ApplicationScoped
class OverdueCount implements Figure {

  private final FeedbackRepository feedback;
  private final WorkingDays workingDays;

  OverdueCount(FeedbackRepository feedback, WorkingDays workingDays) {
    this.feedback = feedback;
    this.workingDays = workingDays;
  }

  @Override
  public String name() {
    return "tongbao.cases.overdue";
  }

  @Override
  public String description() {
    return "Cases past their limit that an office still owes a step";
  }

  @Override
  public double read(Instant now) {
    return feedback.countOverdue(workingDays.dayOf(now));
  }
}
