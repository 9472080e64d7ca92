package org.tongbao.shared.meter;

import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Work that the server does in the background, measured by how long its oldest part is due. */
public interface Backlog extends Figure {

  /** One word for the work. */
  String queue();

  /** Since when the oldest of what should be done by now is due; empty: all is done. */
  Optional<Instant> oldestDue(Instant now);

  @Override
  default String name() {
    return "tongbao.queue.age.seconds";
  }

  @Override
  default String description() {
    return "For how long the oldest piece of background work is due and not done";
  }

  @Override
  default Tags tags() {
    return Tags.of("queue", queue());
  }

  @Override
  default double read(Instant now) {
    return oldestDue(now)
        .map(due -> Math.max(0, Duration.between(due, now).toSeconds()))
        .orElse(0L);
  }
}
