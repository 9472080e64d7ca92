package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

  private String actor;
  private String note;

  @Column(name = "public")
  private boolean shown;

  /** For Hibernate. */
  protected CaseEvent() {}

  CaseEvent(UUID feedbackId, EventType type, FeedbackStatus from, FeedbackStatus to, Step step) {
    this.id = Ids.next();
    this.feedbackId = feedbackId;
    this.at = step.at();
    this.type = type;
    this.from = from;
    this.to = to;
    this.actor = step.actor();
    this.note = step.note();
    this.shown = type.shown();
  }

  EventView view() {
    return new EventView(at, type, from, to, actor, note, shown);
  }

  /** Without who and why: staff write their notes for staff. */
  TrackedEvent tracked() {
    return new TrackedEvent(at, type, to);
  }

  boolean isShown() {
    return shown;
  }
}
