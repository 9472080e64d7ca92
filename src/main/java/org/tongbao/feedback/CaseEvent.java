package org.tongbao.feedback;

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
import org.tongbao.shared.model.Ids;

/** One line of a case's history; never changed. */
@Entity
@Immutable
@Table(name = "feedback_events")
class CaseEvent {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID feedbackId;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private EventType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private FeedbackStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private FeedbackStatus to;

  private LocalDate dueOn;
  private String actor;
  private String note;

  @Column(name = "public")
  private boolean shown;

  /** For Hibernate. */
  protected CaseEvent() {}

  /** What led a case to the state that it is in now. */
  CaseEvent(Feedback feedback, EventType type, FeedbackStatus from, Step step) {
    this.id = Ids.next();
    this.feedbackId = feedback.id();
    this.at = step.at();
    this.type = type;
    this.from = from;
    this.to = feedback.status();
    this.dueOn = feedback.dueOn();
    this.actor = step.actor();
    this.note = step.note();
    this.shown = type.isShown();
  }

  EventType type() {
    return type;
  }

  EventView view() {
    return new EventView(at, type, from, to, dueOn, actor, note, shown);
  }

  /** Without who; and without why, where staff wrote it for staff. */
  TrackedEvent tracked() {
    return new TrackedEvent(at, type, to.told(), dueOn, type.isNoteShown() ? note : null);
  }

  boolean isShown() {
    return shown;
  }
}
