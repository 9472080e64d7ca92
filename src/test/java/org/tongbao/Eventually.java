package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what comes about by itself. */
public final class Eventually {

  private static final int PAUSE_MILLIS = 20;

  private Eventually() {}

  /** Asks again and again: whoever asks later than this must find it so, however long it takes. */
  public static void within(Duration patience, BooleanSupplier condition)
      throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    Instant asked = Instant.now();
    while (!condition.getAsBoolean()) {
      assertThat(asked).as("asked and not found").isBefore(end);
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      asked = Instant.now();
    }
  }
}
