package org.tongbao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A measure (整改措施) of a draft. */
@Entity
@Table(name = "measures")
class Measure extends Task {

  private UUID issueId;
  private String text;
  private boolean startsParagraph;

  @Enumerated(EnumType.STRING)
  private MeasureType type;

  /** For Hibernate. */
  protected Measure() {}

  Measure(UUID noticeId, Instant now) {
    super(noticeId, now);
  }

  void replace(MeasureInput input) {
    marker = input.marker();
    text = input.text();
    startsParagraph = input.startsParagraph();
    type = input.type();
    assigned(input.responsibility(), input.deadline());
    reached(input.attainment());
    disclosed(input.disclosure());
  }

  @Override
  UUID ownerId() {
    return issueId;
  }

  @Override
  void ownedBy(UUID ownerId) {
    issueId = ownerId;
  }

  MeasureView view() {
    return new MeasureView(
        id(),
        version(),
        createdAt(),
        updatedAt(),
        noticeId(),
        issueId,
        position(),
        marker,
        text,
        startsParagraph,
        type,
        responsibility(),
        deadline(),
        completion(),
        sustained(),
        disclosure());
  }
}
