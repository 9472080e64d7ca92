package org.tongbao.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What somebody is to put right by some time: an issue or a measure. */
@MappedSuperclass
abstract class Task extends TreeNode {

  @Embedded private Responsibility responsibility;

  @Embedded
  @EmbeddedColumnNaming("deadline_%s")
  private Deadline deadline;

  @Enumerated(EnumType.STRING)
  private Completion completion;

  private boolean sustained;

  @Embedded private Disclosure disclosure;

  /** For Hibernate. */
  protected Task() {}

  protected Task(UUID noticeId, Instant now) {
    super(noticeId, now);
  }

  void assigned(Responsibility to, Deadline until) {
    responsibility = to;
    deadline = until;
  }

  void commit(Commitment commitment) {
    assigned(commitment.responsibility(), commitment.deadline());
    reached(commitment.attainment());
  }

  void reached(Attainment attainment) {
    completion = attainment.completion();
    sustained = attainment.sustained();
  }

  void disclosed(Disclosure to) {
    disclosure = to;
  }

  Responsibility responsibility() {
    return responsibility;
  }

  Deadline deadline() {
    return deadline;
  }

  Completion completion() {
    return completion;
  }

  boolean sustained() {
    return sustained;
  }

  Attainment attainment() {
    return new Attainment(completion, sustained);
  }

  Disclosure disclosure() {
    return disclosure;
  }
}
