package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A case whose personal data is going to be erased.
 *
 * @param erasedOn the day on which it is erased
 */
public record DueErasure(
    UUID id,
    String trackingNumber,
    UUID organisationId,
    FeedbackStatus status,
    boolean anonymous,
    Instant endedAt,
    LocalDate erasedOn) {

  /** As the query gives it, the day yet to be counted. */
  public DueErasure(
      UUID id,
      String trackingNumber,
      UUID organisationId,
      FeedbackStatus status,
      boolean anonymous,
      Instant endedAt) {
    this(id, trackingNumber, organisationId, status, anonymous, endedAt, null);
  }

  DueErasure on(LocalDate day) {
    return new DueErasure(id, trackingNumber, organisationId, status, anonymous, endedAt, day);
  }
}
