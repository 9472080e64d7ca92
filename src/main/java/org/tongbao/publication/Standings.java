package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What stands at the addresses of notices, in memory: until someone changes it, a minute at the
 * longest, and never beyond the time at which a next revision is to go live.
 */
@Singleton
class Standings {

  private static final int MOST = 100_000;
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /**
   * From the set time until the server has done its work: one question to the database suffices.
   */
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final PublishedReader reader;
  private final Clock clock;
  private final OnceLoaded<UUID, PublicStanding> kept =
      new OnceLoaded<>(
          Caffeine.newBuilder()
              .maximumSize(MOST)
              .expireAfter(
                  Expiry.creating((UUID id, PublicStanding standing) -> life(standing.goLive()))));

  Standings(PublishedReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * Empty when the notice was never published. That is not kept: it costs one look at an index, and
   * memory must not fill with addresses that somebody made up.
   */
  Optional<PublicStanding> of(UUID noticeId) {
    return kept.get(noticeId, reader::standing);
  }

  /** The same as far as it is in memory. */
  Optional<PublicStanding> ready(UUID noticeId) {
    return kept.ready(noticeId);
  }

  void forget(UUID noticeId) {
    kept.forget(noticeId);
  }

  void forgetAll() {
    kept.forgetAll();
  }

  void measure(CacheMeters meters) {
    meters.watch("standings", kept);
  }

  private Duration life(Instant goLive) {
    if (goLive == null) {
      return LONGEST;
    }
    Duration left = Duration.between(clock.instant(), goLive);
    if (left.compareTo(SHORTEST) < 0) {
      return SHORTEST;
    }
    return left.compareTo(LONGEST) < 0 ? left : LONGEST;
  }
}
