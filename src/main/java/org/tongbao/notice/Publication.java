package org.tongbao.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a notice stands with the public, as its working copy remembers it. */
@Embeddable
record Publication(
    @Enumerated(EnumType.STRING) @Column(name = "publication_state") PublicationState state,
    Integer currentRevision,
    Instant publishAt,
    String publishedHash) {

  static final Publication NEVER = new Publication(PublicationState.NEVER, null, null, null);

  /** The same with a revision to come; what the public finds now stays what it is. */
  Publication scheduled(Instant at) {
    return new Publication(
        isFirst() ? PublicationState.SCHEDULED : state, currentRevision, at, publishedHash);
  }

  /** The same without the revision that was to come. */
  Publication calledOff() {
    return new Publication(
        isFirst() ? PublicationState.NEVER : state, currentRevision, null, publishedHash);
  }

  boolean isScheduled() {
    return publishAt != null;
  }

  /** Whether there has been no revision yet. */
  boolean isFirst() {
    return currentRevision == null;
  }

  PublicationView view(String contentHash) {
    boolean differs = state == PublicationState.LIVE && !contentHash.equals(publishedHash);
    return new PublicationView(state, currentRevision, publishAt, differs);
  }
}
