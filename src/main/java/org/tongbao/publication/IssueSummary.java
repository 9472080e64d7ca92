package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** An issue of a live notice in the public list. */
@RegisterForReflection
public record IssueSummary(
    UUID id,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    String marker,
    String title,
    Completion completion,
    boolean sustained,
    Instant publishedAt) {

  /** What a list selects of an issue and its notice. */
  static final String COLUMNS =
      """
      i.issue_id, i.notice_id, n.title as notice_title, i.organisation_id, i.marker, i.title,
             i.completion, i.sustained, i.published_at
      """;

  static IssueSummary of(Object[] row) {
    return new IssueSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        (String) row[5],
        Completion.valueOf((String) row[6]),
        (Boolean) row[7],
        (Instant) row[8]);
  }
}
