package org.tongbao.checking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** That someone has looked at a warning, and why it may stand. */
@Entity
@Immutable
@Table(name = "check_acknowledgements")
class Acknowledgement {

  @Id private UUID id;
  private UUID noticeId;

  @Enumerated(EnumType.STRING)
  private FindingCode code;

  private String pointer;
  private String findingHash;
  private String reason;
  private String acknowledgedBy;
  private Instant acknowledgedAt;

  /** For Hibernate. */
  protected Acknowledgement() {}

  Acknowledgement(
      UUID noticeId, Finding finding, String reason, String acknowledgedBy, Instant at) {
    this.id = Ids.next();
    this.noticeId = noticeId;
    this.code = finding.code();
    this.pointer = finding.place().pointer();
    this.findingHash = finding.hash();
    this.reason = reason;
    this.acknowledgedBy = acknowledgedBy;
    this.acknowledgedAt = at;
  }

  UUID noticeId() {
    return noticeId;
  }

  FindingCode code() {
    return code;
  }

  /** Where the finding stood then. */
  String pointer() {
    return pointer;
  }

  String findingHash() {
    return findingHash;
  }

  AcknowledgementView view() {
    return new AcknowledgementView(reason, acknowledgedBy, acknowledgedAt);
  }
}
