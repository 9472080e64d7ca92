package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A case in the list of a case worker. */
public record FeedbackListItem(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    String trackingNumber,
    UUID organisationId,
    UUID noticeId,
    Integer revisionNumber,
    UUID issueId,
    UUID measureId,
    FeedbackKind kind,
    Channel channel,
    String subject,
    boolean anonymous,
    FeedbackStatus status,
    Instant submittedAt,
    LocalDate dueOn,
    String unit,
    String handler,
    String instruction) {}
