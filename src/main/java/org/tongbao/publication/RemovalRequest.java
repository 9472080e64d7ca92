package org.tongbao.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.tongbao.shared.model.Ids;

/** That a publisher wants the text of a revision removed; another one has to agree. */
@Entity
@Immutable
@Table(name = "removal_requests")
class RemovalRequest {

  @Id private UUID id;
  private UUID noticeId;
  private int number;
  private String reason;
  private String requestedBy;
  private Instant requestedAt;

  /** For Hibernate. */
  protected RemovalRequest() {}

  RemovalRequest(RevisionKey revision, String reason, String requestedBy, Instant requestedAt) {
    this.id = Ids.next();
    this.noticeId = revision.noticeId();
    this.number = revision.number();
    this.reason = reason;
    this.requestedBy = requestedBy;
    this.requestedAt = requestedAt;
  }

  /** Which revision is to be removed. */
  RevisionKey revision() {
    return new RevisionKey(noticeId, number);
  }

  boolean isBy(String username) {
    return requestedBy.equals(username);
  }

  /** The removal, when someone carries it out. */
  Removal carriedOut(String remover, Instant now) {
    return new Removal(now, remover, requestedBy, reason);
  }

  RemovalRequestView view() {
    return new RemovalRequestView(reason, requestedBy, requestedAt);
  }
}
