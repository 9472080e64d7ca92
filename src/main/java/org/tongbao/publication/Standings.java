package org.tongbao.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * What stands at the addresses of notices, in memory: until someone changes it, a minute at the
 * longest, and never beyond the time at which a next revision is to go live.
 */
@ApplicationScoped
class Standings {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  /**
   * From the set time until the server has done its work: one question to the database suffices.
   */
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final PublishedReader reader;
  private final int size;
  private final Clock clock;
  private volatile Cache<UUID, PublicStanding> kept;

  Standings(PublishedReader reader, TongbaoConfig config, Clock clock) {
    this.reader = reader;
    this.size = config.publication().cacheSize();
    this.clock = clock;
    forgetAll();
  }

  /** Empty when the notice was never published, which is not kept. */
  Optional<PublicStanding> of(UUID noticeId) {
    return Optional.ofNullable(kept.get(noticeId, id -> reader.standing(id).orElse(null)));
  }

  void forget(UUID noticeId) {
    kept.invalidate(noticeId);
  }

  /** What is being read at this moment is forgotten too, as it may be from before. */
  final void forgetAll() {
    kept =
        Caffeine.newBuilder()
            .maximumSize(size)
            .expireAfter(
                Expiry.creating((UUID id, PublicStanding standing) -> life(standing.goLive())))
            .build();
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
