package org.tongbao.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.notice.Attainment;
import org.tongbao.notice.Completion;
import org.tongbao.notice.TaskKind;
import org.tongbao.notice.TaskState;
import org.tongbao.shared.model.Ids;
import org.tongbao.shared.page.Cursor;

/** What was recorded once on an issue or measure; never changed. */
@Entity
@Immutable
@Table(name = "progress_entries")
class ProgressEntry {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID noticeId;

  private UUID taskId;

  @Enumerated(EnumType.STRING)
  private TaskKind taskKind;

  private int number;
  private int round;
  private LocalDate occurredOn;
  private String note;

  @Enumerated(EnumType.STRING)
  private Completion completion;

  private boolean sustained;

  @Column(name = "public")
  private boolean shown;

  private String reason;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected ProgressEntry() {}

  ProgressEntry(TaskState task, Turn turn, ProgressInput input) {
    this.id = Ids.next();
    this.noticeId = task.notice().id();
    this.taskId = task.id();
    this.taskKind = task.kind();
    this.number = turn.number();
    this.round = turn.round();
    this.occurredOn = input.occurredOn();
    this.note = input.note();
    this.completion = turn.reached().completion();
    this.sustained = turn.reached().sustained();
    this.shown = input.isPublic();
    this.reason = input.hasReason() ? input.reason() : null;
  }

  ProgressEntry recorded(String by, Instant at) {
    recordedBy = by;
    recordedAt = at;
    return this;
  }

  Turn turn() {
    return new Turn(number, round, new Attainment(completion, sustained));
  }

  /** Its place in the list of its issue or measure. */
  Cursor cursor() {
    return Cursor.of(number);
  }

  /** Its place among all that was recorded on its notice. */
  Cursor cursorInNotice() {
    return Cursor.of(id);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  PublicProgress published() {
    return new PublicProgress(
        taskKind == TaskKind.ISSUE ? taskId : null,
        taskKind == TaskKind.MEASURE ? taskId : null,
        round,
        occurredOn,
        note,
        completion,
        sustained,
        reason,
        recordedAt);
  }

  ProgressView view() {
    return new ProgressView(
        id,
        number,
        round,
        occurredOn,
        note,
        completion,
        sustained,
        shown,
        reason,
        recordedBy,
        recordedAt);
  }
}
