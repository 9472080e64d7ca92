package org.tongbao.notice;

import java.time.Instant;
import java.util.UUID;

/** A notice in the list of working copies. */
public record NoticeListItem(
    UUID id,
    long version,
    UUID organisationId,
    NoticeKind kind,
    String title,
    String issuer,
    Stage stage,
    ReviewStage nextReview,
    PublicationView publication,
    Instant updatedAt) {

  /** For the query, which knows the columns. */
  NoticeListItem(
      UUID id,
      long version,
      UUID organisationId,
      NoticeKind kind,
      String title,
      String issuer,
      ReviewState review,
      Publication publication,
      String contentHash,
      Instant updatedAt) {
    this(
        id,
        version,
        organisationId,
        kind,
        title,
        issuer,
        review.stage(),
        review.nextReview(),
        publication.view(contentHash),
        updatedAt);
  }
}
