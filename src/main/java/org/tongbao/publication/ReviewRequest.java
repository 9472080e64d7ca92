package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** That someone has asked for a notice to be reviewed as it stood then. */
@Entity
@Immutable
@Table(name = "review_requests")
class ReviewRequest {

  @Id private UUID id;
  private UUID noticeId;
  private String contentHash;
  private String requestedBy;
  private Instant requestedAt;

  /** For Hibernate. */
  protected ReviewRequest() {}

  ReviewRequest(UUID noticeId, String contentHash, String requestedBy, Instant requestedAt) {
    this.id = Ids.next();
    this.noticeId = noticeId;
    this.contentHash = contentHash;
    this.requestedBy = requestedBy;
    this.requestedAt = requestedAt;
  }

  UUID id() {
    return id;
  }

  UUID noticeId() {
    return noticeId;
  }

  String contentHash() {
    return contentHash;
  }

  String requestedBy() {
    return requestedBy;
  }

  Instant requestedAt() {
    return requestedAt;
  }
}
