package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.shared.text.PersonalData;

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
    boolean overdue,
    String unit,
    String handler,
    String instruction,
    boolean messageWaiting) {

  /** What personal data a submitter wrote into the heading is not for a list. */
  FeedbackListItem masked() {
    return new FeedbackListItem(
        id,
        version,
        createdAt,
        updatedAt,
        trackingNumber,
        organisationId,
        noticeId,
        revisionNumber,
        issueId,
        measureId,
        kind,
        channel,
        subject == null ? null : PersonalData.masked(subject),
        anonymous,
        status,
        submittedAt,
        dueOn,
        overdue,
        unit,
        handler,
        instruction,
        messageWaiting);
  }
}
