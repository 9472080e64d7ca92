package org.tongbao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A measure (整改措施) of a draft. */
@Entity
@Table(name = "measures")
class Measure extends TreeNode implements Committed {

  private UUID issueId;
  private String text;
  private boolean startsParagraph;

  @Enumerated(EnumType.STRING)
  private MeasureType type;

  @Embedded private Responsibility responsibility;

  @Embedded
  @EmbeddedColumnNaming("deadline_%s")
  private Deadline deadline;

  @Enumerated(EnumType.STRING)
  private Completion completion;

  private boolean sustained;

  @Embedded private Disclosure disclosure;

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
    responsibility = input.responsibility();
    deadline = input.deadline();
    completion = input.completion();
    sustained = input.sustained();
    disclosure = input.disclosure();
  }

  @Override
  public void commit(Commitment commitment) {
    responsibility = commitment.responsibility();
    deadline = commitment.deadline();
    completion = commitment.completion();
    sustained = commitment.sustained();
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
        responsibility,
        deadline,
        completion,
        sustained,
        disclosure);
  }
}
