package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case as staff see it: never who submitted it, only whether that is known.
 *
 * @param allowed what can be done with it now, as the API's paths name it
 * @param duplicates the cases that were closed in favour of this one
 */
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
    List<String> allowed,
    Instant submittedAt,
    LocalDate dueOn,
    Instant acceptedAt,
    Instant repliedAt,
    Instant endedAt,
    LocalDate reopenUntil,
    String unit,
    String handler,
    String instruction,
    Rejection rejection,
    UUID duplicateOf,
    List<UUID> duplicates,
    Rating rating,
    boolean messageWaiting,
    Instant erasedAt,
    List<ReplyView> replies,
    List<MessageView> messages,
    List<EventView> events) {}
