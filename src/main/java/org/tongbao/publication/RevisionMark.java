package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * What tells one revision of a notice from another.
 *
 * @param contentHash SHA-256 of the canonical JSON (RFC 8785) of the notice without {@code
 *     revision} and {@code statistics}, in hexadecimal
 */
@RegisterForReflection
public record RevisionMark(
    int number, RevisionKind kind, String changeNote, Instant publishedAt, String contentHash) {

  /** The mark of the same revision, for other content. */
  RevisionMark withHash(String hash) {
    return new RevisionMark(number, kind, changeNote, publishedAt, hash);
  }
}
