package org.tongbao.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.tongbao.shared.config.TongbaoConfig;

/** Provides the one clock: microseconds, as PostgreSQL keeps them, in the configured zone. */
@ApplicationScoped
class ClockProducer {

  @Produces
  @ApplicationScoped
  Clock clock(TongbaoConfig config) {
    return Clock.tick(Clock.system(config.zone()), Duration.ofNanos(1000));
  }
}
