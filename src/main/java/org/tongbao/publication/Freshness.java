package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * How long what the public reads may be kept without asking again (RFC 9111, section 4.2): never
 * beyond the time at which the next revision is to go live. Only answers that this notice is read
 * from depend on it, so that nothing else tells of what is to come.
 */
@ApplicationScoped
class Freshness {

  private final Duration longest;
  private final Clock clock;

  Freshness(TongbaoConfig config, Clock clock) {
    this.longest = config.publication().maxAge();
    this.clock = clock;
  }

  /**
   * The header Cache-Control.
   *
   * @param goLive when the next revision is to go live; null: none is scheduled
   */
  String cacheControl(Instant goLive) {
    return "public, max-age=" + (goLive == null ? longest : atMost(goLive)).toSeconds();
  }

  private Duration atMost(Instant goLive) {
    Duration left = Duration.between(clock.instant(), goLive);
    if (left.isNegative()) {
      return Duration.ZERO; // it goes live at any moment now
    }
    return left.compareTo(longest) < 0 ? left : longest;
  }
}
