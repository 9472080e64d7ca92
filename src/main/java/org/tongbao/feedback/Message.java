package org.tongbao.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.shared.model.Ids;

/** What a submitter and the office write to each other about a case. */
@Entity
@Table(name = "feedback_messages")
class Message {

  @SuppressWarnings("UnusedVariable") // Hibernate reads it
  @Id
  private UUID id;

  @SuppressWarnings("UnusedVariable") // queries read it
  private UUID feedbackId;

  private Instant at;
  private boolean fromSubmitter;
  private String author;
  private String content;

  /** For Hibernate. */
  protected Message() {}

  Message(UUID feedbackId, String content, Step step) {
    this.id = Ids.next();
    this.feedbackId = feedbackId;
    this.at = step.at();
    this.fromSubmitter = step.actor() == null;
    this.author = step.actor();
    this.content = content;
  }

  MessageView view() {
    return new MessageView(at, fromSubmitter, author, content);
  }

  /** Without the name of who wrote it for the office. */
  MessageView tracked() {
    return new MessageView(at, fromSubmitter, null, content);
  }
}
