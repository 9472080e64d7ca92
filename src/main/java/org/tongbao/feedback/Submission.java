package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What was submitted, of which nothing changes; only who submitted it is erased in time. */
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

  @SuppressWarnings("UnusedVariable") // kept as proof
  private String consentVersion;

  @SuppressWarnings("UnusedVariable") // kept as proof
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

  boolean isAnonymous() {
    return submitter == null;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
