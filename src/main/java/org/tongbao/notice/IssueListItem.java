package org.tongbao.notice;

import java.time.Instant;
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
    Instant updatedAt) {}
