package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * What last became of a published notice.
 *
 * @param organisation the name of the organisation that published it
 * @param title null when it was withdrawn, as all that it said; so is {@code issuer}
 * @param kind why the live revision was made; null when it was withdrawn
 * @param note what the live revision changes, or why the notice was withdrawn; may be null
 * @param publishedAt when the first revision was published
 * @param changedAt when the live revision was published, or the notice withdrawn
 */
public record NoticeChange(
    UUID noticeId,
    UUID organisationId,
    String organisation,
    String title,
    String issuer,
    int revision,
    RevisionKind kind,
    String note,
    Instant publishedAt,
    Instant changedAt) {

  public boolean isWithdrawal() {
    return kind == null;
  }
}
