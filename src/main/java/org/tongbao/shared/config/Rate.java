package org.tongbao.shared.config;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;

/** How many in what time, written {@code 10/10m}. */
@RegisterForReflection
public record Rate(int count, Duration within) {

  /**
   * Reads a setting.
   *
   * @throws IllegalArgumentException for what is no count and duration, both above nothing
   */
  public static Rate parse(CharSequence written) {
    String[] parts = written.toString().split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not a rate such as 10/10m: " + written);
    }
    Rate rate =
        new Rate(
            Integer.parseInt(parts[0].strip()), DurationConverter.parseDuration(parts[1].strip()));
    if (rate.count < 1 || rate.within.toSeconds() < 1) {
      throw new IllegalArgumentException("a rate allows nothing: " + written);
    }
    return rate;
  }
}
