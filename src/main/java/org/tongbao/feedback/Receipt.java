package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a submitter is given.
 *
 * @param accessCode shown this once
 */
public record Receipt(
    String trackingNumber,
    String accessCode,
    FeedbackStatus status,
    Instant submittedAt,
    LocalDate dueOn) {}
