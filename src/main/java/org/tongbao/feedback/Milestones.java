package org.tongbao.feedback;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When a case reached what counts, and which of its chances are used up. */
@Embeddable
class Milestones {

  private Instant acceptedAt;
  private Instant repliedAt;

  @SuppressWarnings("UnusedVariable") // the ledger reads it
  private LocalDate replyDueOn;

  private Instant endedAt;
  private int transfers;
  private boolean extended;
  private boolean reopened;

  void accepted(Instant at) {
    acceptedAt = at;
  }

  /** Keeps the first reply and the limit it was given under. */
  void replied(Instant at, LocalDate dueOn) {
    if (repliedAt == null) {
      repliedAt = at;
      replyDueOn = dueOn;
    }
  }

  /** Keeps when nothing was left to do; a case that goes on has no end. */
  void reached(FeedbackStatus status, Instant at) {
    if (!status.isOver()) {
      endedAt = null;
    } else if (endedAt == null) {
      endedAt = at;
    }
  }

  void transferred() {
    transfers++;
  }

  void extended() {
    extended = true;
  }

  void reopened() {
    reopened = true;
  }

  /** How often an action was done for the case, where that is limited. */
  int times(CaseAction action) {
    return switch (action) {
      case TRANSFER -> transfers;
      case EXTENSION -> extended ? 1 : 0;
      case REOPENING -> reopened ? 1 : 0;
      default -> 0;
    };
  }

  Instant acceptedAt() {
    return acceptedAt;
  }

  Instant repliedAt() {
    return repliedAt;
  }

  Instant endedAt() {
    return endedAt;
  }
}
