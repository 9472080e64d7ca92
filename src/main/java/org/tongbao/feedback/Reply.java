package org.tongbao.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** One version of the office's answer; a later one takes its place, and it is kept. */
@Entity
@Immutable
@Table(name = "feedback_replies")
class Reply {

  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  @Id
  private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID feedbackId;

  private int number;
  private String content;

  @Column(name = "public")
  private boolean shown;

  private String publicQuestion;
  private Instant repliedAt;
  private String repliedBy;

  /** For Hibernate. */
  protected Reply() {}

  Reply(UUID feedbackId, int number, ReplyInput input, Step step) {
    this.id = Ids.next();
    this.feedbackId = feedbackId;
    this.number = number;
    this.content = input.content();
    this.shown = input.isPublic();
    this.publicQuestion = input.publicQuestion();
    this.repliedAt = step.at();
    this.repliedBy = step.actor();
  }

  ReplyView view() {
    return new ReplyView(number, content, shown, publicQuestion, repliedAt, repliedBy);
  }

  TrackedReply tracked() {
    return new TrackedReply(content, repliedAt);
  }
}
