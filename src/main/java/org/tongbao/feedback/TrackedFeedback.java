package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A case as its submitter follows it. */
public record TrackedFeedback(
    String trackingNumber,
    FeedbackKind kind,
    String subject,
    String content,
    FeedbackStatus status,
    Instant submittedAt,
    LocalDate dueOn,
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    List<TrackedEvent> events,
    TrackedReply reply) {}
