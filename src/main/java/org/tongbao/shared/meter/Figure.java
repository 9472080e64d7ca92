package org.tongbao.shared.meter;

import io.micrometer.core.instrument.Tags;
import java.time.Instant;

/** A figure that only the database knows; {@link Figures} measures all that there are. */
public interface Figure {

  /** As Micrometer spells it, such as {@code tongbao.cases.overdue}. */
  String name();

  /** What it says, in a few words. */
  String description();

  /** What tells it from others of the name. */
  default Tags tags() {
    return Tags.empty();
  }

  /** The figure of this moment, by a question that an index answers. A transaction is open. */
  double read(Instant now);
}
