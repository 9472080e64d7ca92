package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** A measure of a live notice in the public list. */
@RegisterForReflection
public record MeasureSummary(
    UUID id,
    UUID issueId,
    String issueTitle,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    String marker,
    String text,
    Completion completion,
    boolean sustained,
    Instant publishedAt) {

  static MeasureSummary of(Object[] row) {
    return new MeasureSummary(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        (UUID) row[5],
        (String) row[6],
        (String) row[7],
        Completion.valueOf((String) row[8]),
        (Boolean) row[9],
        (Instant) row[10]);
  }
}
