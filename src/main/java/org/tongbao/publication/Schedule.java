package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.PublicationState;
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

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

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
    this.kind = input.kind();
    this.contentHash = contentHash;
    this.scheduledBy = scheduledBy;
    this.scheduledAt = scheduledAt;
  }

  /**
   * Demands that nothing is to go live at a set time: one way to the public at a time.
   *
   * @throws Problem 409 when something is
   */
  static void requireNone(NoticeView notice, AllowedActions allowed) {
    Instant publishAt = notice.publication().publishAt();
    if (publishAt != null) {
      throw allowed.refuse(
          ProblemType.NOTICE_SCHEDULED, PublicationState.SCHEDULED, notice, publishAt);
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
    return new RevisionInput(changeNote, kind);
  }

  ScheduleView view(NoticeView notice) {
    boolean first = notice.publication().currentRevision() == null;
    return new ScheduleView(
        notice.version(),
        noticeId,
        publishAt,
        changeNote,
        first ? RevisionKind.FIRST : kind.revisionKind(),
        contentHash,
        scheduledBy,
        scheduledAt);
  }
}
