package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.shared.text.PersonalData;

/** What was submitted, of which nothing changes but that personal data is erased in time. */
@Embeddable
class Submission {

  @Column(updatable = false)
  private String trackingNumber;

  @Column(updatable = false)
  private byte[] accessCodeHash;

  @Column(updatable = false)
  private UUID noticeId;

  @Column(updatable = false)
  private Integer revisionNumber;

  @Column(updatable = false)
  private UUID issueId;

  @Column(updatable = false)
  private UUID measureId;

  @Enumerated(EnumType.STRING)
  private FeedbackKind kind;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String subject;
  private String content;
  private byte[] submitter;

  private String consentVersion;

  private Instant consentAt;

  private Instant submittedAt;

  /** For Hibernate. */
  protected Submission() {}

  Submission(Target target, SubmissionInput input, Ticket ticket, Instant at) {
    this.trackingNumber = ticket.trackingNumber();
    this.accessCodeHash = ticket.accessCodeHash();
    this.noticeId = target.noticeId();
    this.revisionNumber = target.revision();
    this.issueId = target.issueId();
    this.measureId = target.measureId();
    this.kind = input.kind();
    this.channel = input.cameBy();
    this.subject = input.subject();
    this.content = input.content();
    this.submittedAt = at;
  }

  /** Keeps who submitted it, sealed, and the privacy notice they agreed to. */
  void identify(byte[] sealedSubmitter, String consentVersion, Instant consentAt) {
    this.submitter = sealedSubmitter;
    this.consentVersion = consentVersion;
    this.consentAt = consentAt;
  }

  /** Lets the submitter go, and stars out personal data; that there was consent is kept. */
  void erase() {
    submitter = null;
    subject = subject == null ? null : PersonalData.masked(subject);
    content = PersonalData.masked(content);
  }

  String trackingNumber() {
    return trackingNumber;
  }

  byte[] accessCodeHash() {
    return accessCodeHash;
  }

  UUID noticeId() {
    return noticeId;
  }

  Integer revisionNumber() {
    return revisionNumber;
  }

  UUID issueId() {
    return issueId;
  }

  UUID measureId() {
    return measureId;
  }

  FeedbackKind kind() {
    return kind;
  }

  Channel channel() {
    return channel;
  }

  String subject() {
    return subject;
  }

  String content() {
    return content;
  }

  /** Whether nobody was named; who was erased since was named, and agreed to the privacy notice. */
  boolean isAnonymous() {
    return consentAt == null;
  }

  /** Sealed; null when there is nobody, any more. */
  byte[] submitter() {
    return submitter;
  }

  String consentVersion() {
    return consentVersion;
  }

  Instant consentAt() {
    return consentAt;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
