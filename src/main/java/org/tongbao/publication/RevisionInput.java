package org.tongbao.publication;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.tongbao.shared.validation.PlainText;

/**
 * What goes with a publication; from the second revision on, the public is told what changed.
 *
 * @param kind a correction where nothing is said
 */
public record RevisionInput(@Size(max = 2000) @PlainText String changeNote, ChangeKind kind) {

  public RevisionInput {
    kind = Objects.requireNonNullElse(kind, ChangeKind.CORRECTION);
  }

  /** The kind of the revision of this number: a first one corrects nothing. */
  RevisionKind kindOf(int number) {
    return number == 1 ? RevisionKind.FIRST : kind.revisionKind();
  }
}
