package org.tongbao.publication;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.tongbao.shared.json.TimestampReader;
import org.tongbao.shared.validation.PlainText;

/**
 * What goes with a publication; from the second revision on, the public is told what changed.
 *
 * @param publishAt when it goes live; null: at once
 */
public record RevisionInput(
    @Size(max = 2000) @PlainText String changeNote,
    @JsonDeserialize(using = TimestampReader.class) Instant publishAt) {

  /** A publication at once. */
  public RevisionInput(String changeNote) {
    this(changeNote, null);
  }
}
