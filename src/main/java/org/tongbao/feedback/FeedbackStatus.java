package org.tongbao.feedback;

import java.util.Set;

/** How far a case has come. */
public enum FeedbackStatus {
  RECEIVED,
  ACCEPTED,
  ASSIGNED,
  /** Given to another organisation, which has not accepted it yet. */
  TRANSFERRED,
  REPLIED,
  CLOSED,
  REOPENED,
  REJECTED,
  /** Kept out of sight; it can be restored. */
  SPAM,
  WITHDRAWN;

  private static final Set<FeedbackStatus> OWED =
      Set.of(RECEIVED, ACCEPTED, ASSIGNED, TRANSFERRED, REOPENED);

  private static final Set<FeedbackStatus> OVER = Set.of(CLOSED, REJECTED, SPAM, WITHDRAWN);

  /** The statuses in which the office owes a step by the case's limit. */
  static Set<FeedbackStatus> owed() {
    return OWED;
  }

  /** Whether nothing is left to do. */
  boolean isOver() {
    return OVER.contains(this);
  }

  /** As the submitter is told: whoever sends spam does not learn that it was seen through. */
  FeedbackStatus told() {
    return this == SPAM ? RECEIVED : this;
  }
}
