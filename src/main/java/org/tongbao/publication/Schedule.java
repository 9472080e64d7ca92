package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** That a notice goes live at a set time, in exactly the words that were approved. */
@Entity
@Immutable
@Table(name = "schedules")
class Schedule {

  @Id private UUID noticeId;
  private Instant publishAt;
  private String changeNote;
  private String contentHash;
  private String scheduledBy;
  private Instant scheduledAt;

  /** For Hibernate. */
  protected Schedule() {}

  Schedule(
      UUID noticeId,
      RevisionInput input,
      String contentHash,
      String scheduledBy,
      Instant scheduledAt) {
    this.noticeId = noticeId;
    this.publishAt = input.publishAt();
    this.changeNote = input.changeNote();
    this.contentHash = contentHash;
    this.scheduledBy = scheduledBy;
    this.scheduledAt = scheduledAt;
  }

  /**
   * Demands that nothing is to go live at a set time: one way to the public at a time.
   *
   * @throws Problem 409 when something is
   */
  static void requireNone(WorkingCopy copy) {
    Instant publishAt = copy.notice().publication().publishAt();
    if (publishAt != null) {
      throw new Problem(ProblemType.NOTICE_SCHEDULED, publishAt)
          .member("state", "SCHEDULED")
          .member("allowed", List.of("schedule"));
    }
  }

  UUID noticeId() {
    return noticeId;
  }

  Instant publishAt() {
    return publishAt;
  }

  String contentHash() {
    return contentHash;
  }

  String scheduledBy() {
    return scheduledBy;
  }

  /** Tells it from another schedule of the same notice. */
  Instant scheduledAt() {
    return scheduledAt;
  }

  /** What was said to go with the publication. */
  RevisionInput input() {
    return new RevisionInput(changeNote);
  }

  ScheduleView view(long version) {
    return new ScheduleView(
        version, noticeId, publishAt, changeNote, contentHash, scheduledBy, scheduledAt);
  }
}
