package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case as its submitter follows it.
 *
 * @param organisationId the organisation that has it now
 * @param allowed what the submitter can do now, as the API's paths name it
 */
public record TrackedFeedback(
    String trackingNumber,
    UUID organisationId,
    FeedbackKind kind,
    String subject,
    String content,
    FeedbackStatus status,
    List<String> allowed,
    Instant submittedAt,
    LocalDate dueOn,
    LocalDate reopenUntil,
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    Rejection rejection,
    Rating rating,
    List<TrackedEvent> events,
    List<MessageView> messages,
    TrackedReply reply) {}
