package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * A revision in the public history of a notice.
 *
 * @param statistics absent when its text was removed
 * @param removal absent unless its text was removed
 */
@RegisterForReflection
public record RevisionSummary(
    int number,
    RevisionKind kind,
    String changeNote,
    Instant publishedAt,
    String contentHash,
    Statistics statistics,
    RemovalMark removal) {

  /** When something was last said here, or taken away. */
  Instant changedAt() {
    return removal == null ? publishedAt : removal.removedAt();
  }
}
