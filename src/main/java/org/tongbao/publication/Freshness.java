package org.tongbao.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * How long what the public reads may be kept without asking again (RFC 9111, section 4.2): never
 * beyond the time at which the next revision is to go live. Only answers that this notice is read
 * from depend on it, so that nothing else tells of what is to come.
 */
@Singleton
class Freshness {

  /** The header Cache-Control of what is to be asked for each time. */
  static final String NOT_AT_ALL = "no-cache";

  private static final long A_YEAR = 31_536_000;

  private final Duration longest;
  private final String usual;
  private final Clock clock;

  Freshness(TongbaoConfig config, Clock clock) {
    this.longest = config.publication().maxAge();
    this.usual = maxAge(longest);
    this.clock = clock;
  }

  /**
   * The header Cache-Control of what the next revision will change.
   *
   * @param goLive when the next revision is to go live; null: none is scheduled
   */
  String until(Instant goLive) {
    return goLive == null ? usual : maxAge(atMost(goLive));
  }

  /**
   * The header Cache-Control of what never changes (RFC 8246). A reader keeps it and does not ask
   * again. A cache that serves many asks again after the usual time: a notice may be withdrawn, or
   * a revision removed for legal reasons, and from then on it must be given to nobody new.
   */
  String forGood() {
    return "public, max-age=" + A_YEAR + ", immutable, s-maxage=" + longest.toSeconds();
  }

  private static String maxAge(Duration time) {
    return "public, max-age=" + time.toSeconds();
  }

  private Duration atMost(Instant goLive) {
    Duration left = Duration.between(clock.instant(), goLive);
    if (left.isNegative()) {
      return Duration.ZERO; // it goes live at any moment now
    }
    return left.compareTo(longest) < 0 ? left : longest;
  }
}
