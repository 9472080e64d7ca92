package org.tongbao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A measure in a list across notices. */
public record MeasureListItem(
    UUID id,
    long version,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    UUID issueId,
    String issueTitle,
    String marker,
    String text,
    MeasureType type,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained,
    boolean overdue,
    Instant updatedAt)
    implements TaskListItem {

  /** For queries. */
  public MeasureListItem(
      UUID id,
      long version,
      UUID noticeId,
      String noticeTitle,
      UUID organisationId,
      UUID issueId,
      String issueTitle,
      String marker,
      String text,
      MeasureType type,
      Responsibility responsibility,
      Deadline deadline,
      Completion completion,
      boolean sustained,
      LocalDate today,
      Instant updatedAt) {
    this(
        id,
        version,
        noticeId,
        noticeTitle,
        organisationId,
        issueId,
        issueTitle,
        marker,
        text,
        type,
        responsibility,
        deadline,
        completion,
        sustained,
        Overdue.is(deadline, new Attainment(completion, sustained), today),
        updatedAt);
  }
}
