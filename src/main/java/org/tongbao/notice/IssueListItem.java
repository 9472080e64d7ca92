package org.tongbao.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An issue in a list across notices. */
public record IssueListItem(
    UUID id,
    long version,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    UUID sectionId,
    String marker,
    String title,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained,
    boolean overdue,
    Instant updatedAt)
    implements TaskListItem {

  /** For queries. */
  public IssueListItem(
      UUID id,
      long version,
      UUID noticeId,
      String noticeTitle,
      UUID organisationId,
      UUID sectionId,
      String marker,
      String title,
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
        sectionId,
        marker,
        title,
        responsibility,
        deadline,
        completion,
        sustained,
        Overdue.is(deadline, new Attainment(completion, sustained), today),
        updatedAt);
  }
}
