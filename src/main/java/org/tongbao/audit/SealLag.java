package org.tongbao.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How old the oldest event may be that is under no seal, in seconds: a gauge that grows while
 * nobody seals, with the database away too.
 */
@ApplicationScoped
class SealLag {

  private static final double MILLIS = 1000;

  private final Clock clock;
  private volatile Instant sealedUpTo;

  SealLag(Clock clock) {
    this.clock = clock;
    this.sealedUpTo = clock.instant();
  }

  void register(@Observes StartupEvent start, MeterRegistry meters) {
    Gauge.builder("tongbao.audit.seal.lag", this, SealLag::seconds)
        .baseUnit("seconds")
        .description("Age of the oldest audit event that may be under no seal")
        .register(meters);
  }

  /** All that came before is under a seal. */
  void sealedUpTo(Instant instant) {
    sealedUpTo = instant;
  }

  double seconds() {
    return Math.max(0, Duration.between(sealedUpTo, clock.instant()).toMillis() / MILLIS);
  }
}
