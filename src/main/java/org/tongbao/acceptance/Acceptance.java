package org.tongbao.acceptance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** An acceptance; the database ends it when what was accepted is taken up again. */
@Entity
@Immutable
@Table(name = "acceptances")
class Acceptance {

  @Id private UUID id;
  private UUID noticeId;
  private UUID issueId;
  private UUID measureId;
  private LocalDate acceptedOn;
  private String acceptedBy;
  private String note;
  private String recordedBy;
  private Instant recordedAt;
  private Instant endedAt;

  /** For Hibernate. */
  protected Acceptance() {}

  Acceptance(Accepted what, AcceptanceInput input, String recordedBy, Instant now) {
    this.id = Ids.next();
    this.noticeId = what.noticeId();
    this.issueId = what.issueId();
    this.measureId = what.measureId();
    this.acceptedOn = input.acceptedOn();
    this.acceptedBy = input.acceptedBy();
    this.note = input.note();
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  AcceptanceView view() {
    return new AcceptanceView(
        id,
        noticeId,
        issueId,
        measureId,
        acceptedOn,
        acceptedBy,
        note,
        recordedBy,
        recordedAt,
        endedAt);
  }
}
