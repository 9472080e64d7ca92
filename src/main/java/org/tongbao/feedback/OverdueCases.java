package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.time.WorkingDays;

/** Puts down in a case's history that its limit has passed: once for each limit. */
@ApplicationScoped
public class OverdueCases {

  /** Short transactions: who works on one of the cases waits no longer than for these. */
  static final int AT_ONCE = 100;

  private static final String SERVER = "system";

  private final FeedbackRepository feedback;
  private final WorkingDays workingDays;
  private final AuditLog audit;

  OverdueCases(FeedbackRepository feedback, WorkingDays workingDays, AuditLog audit) {
    this.feedback = feedback;
    this.workingDays = workingDays;
    this.audit = audit;
  }

  /**
   * Records some of the cases that are overdue and not recorded as such, the longest overdue first.
   * It leaves out those that someone else is at, and they come next time.
   *
   * @return how many; fewer than {@link #AT_ONCE} when none are left
   */
  @Transactional
  public int record(Instant now) {
    LocalDate today = workingDays.dayOf(now);
    List<Feedback> found = feedback.takeOverdue(today, AT_ONCE);
    for (Feedback overdue : found) {
      feedback.add(overdue.passLimit(new Step(null, now, today, null)));
      audit.done(SERVER, "feedback." + EventType.OVERDUE, overdue.id(), "" + overdue.dueOn());
    }
    feedback.flush();
    return found.size();
  }
}
