package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a submitter is given.
 *
 * @param accessCode shown this once; null with a duplicate
 * @param duplicate true where the same text had come before; else null
 */
public record Receipt(
    String trackingNumber,
    String accessCode,
    FeedbackStatus status,
    Instant submittedAt,
    LocalDate dueOn,
    Boolean duplicate) {

  static Receipt of(Feedback made, Ticket ticket) {
    return new Receipt(
        made.submission().trackingNumber(),
        ticket.accessCode(),
        made.status(),
        made.submission().submittedAt(),
        made.dueOn(),
        null);
  }

  /** What whoever sends the same text again may see: they may be someone else. */
  Receipt asDuplicate() {
    return new Receipt(trackingNumber, null, status, submittedAt, dueOn, true);
  }

  /** Whether the same text had come before. */
  public boolean cameBefore() {
    return duplicate != null;
  }
}
