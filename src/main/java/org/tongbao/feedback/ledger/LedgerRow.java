package org.tongbao.feedback.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.feedback.Channel;
import org.tongbao.feedback.FeedbackKind;
import org.tongbao.feedback.FeedbackStatus;

/**
 * A case in the ledger.
 *
 * @param organisation name of the organisation that handles it
 * @param subject the heading, with personal data starred out
 * @param notice title under which the notice is published, or was
 * @param repliedAt the first reply
 * @param inTime whether that came in time; null: there is none
 * @param endedAt when nothing was left to do
 * @param rating the submitter's, from 1 to 5
 */
@RegisterForReflection
public record LedgerRow(
    UUID id,
    String trackingNumber,
    UUID organisationId,
    String organisation,
    Instant submittedAt,
    FeedbackKind kind,
    Channel channel,
    String subject,
    UUID noticeId,
    String notice,
    String unit,
    FeedbackStatus status,
    LocalDate dueOn,
    Instant acceptedAt,
    Instant repliedAt,
    Boolean inTime,
    Instant endedAt,
    Integer rating) {}
