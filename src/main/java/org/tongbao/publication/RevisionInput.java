package org.tongbao.publication;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.tongbao.shared.json.TimestampReader;
import org.tongbao.shared.validation.PlainText;

/**
 * What goes with a publication; from the second revision on, the public is told what changed.
 *
 * @param kind a correction where nothing is said
 * @param publishAt when it goes live; null: at once
 * @param contentHash what the publisher has read; another content is then not published
 */
public record RevisionInput(
    @Size(max = 2000) @PlainText String changeNote,
    ChangeKind kind,
    @JsonDeserialize(using = TimestampReader.class) Instant publishAt,
    @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentHash) {

  public RevisionInput {
    kind = Objects.requireNonNullElse(kind, ChangeKind.CORRECTION);
  }

  /** A publication at once. */
  public RevisionInput(String changeNote, ChangeKind kind) {
    this(changeNote, kind, null, null);
  }

  /** The kind of the revision of this number: a first one corrects nothing. */
  RevisionKind kindOf(int number) {
    return number == 1 ? RevisionKind.FIRST : kind.revisionKind();
  }
}
