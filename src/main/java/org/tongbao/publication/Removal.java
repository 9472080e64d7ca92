package org.tongbao.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What is left where the text of a revision was: why it went, when, and by whose hands. */
@Embeddable
record Removal(
    Instant removedAt,
    String removedBy,
    @Column(name = "removal_requested_by") String requestedBy,
    @Column(name = "removal_reason") String reason) {

  RemovalMark mark() {
    return new RemovalMark(removedAt, reason);
  }

  RemovalView view() {
    return new RemovalView(reason, removedAt, requestedBy, removedBy);
  }
}
