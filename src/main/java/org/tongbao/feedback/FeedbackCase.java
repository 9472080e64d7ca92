package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A case as staff see it: never who submitted it, only whether that is known. */
public record FeedbackCase(
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
    String content,
    boolean anonymous,
    FeedbackStatus status,
    Instant submittedAt,
    LocalDate dueOn,
    String unit,
    String handler,
    String instruction,
    List<ReplyView> replies,
    List<EventView> events) {}
