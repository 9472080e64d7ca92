package org.tongbao.shared.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.AbstractProxyManagerBuilder;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.tongbao.shared.config.Rate;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.crypto.KeyedDigest;

/**
 * The buckets that limits are counted in: in memory, so that each node counts for itself, or in the
 * database, so that all count together. Who they belong to cannot be told from either.
 */
@ApplicationScoped
class Buckets {

  /** Beyond so many the ones that nobody has used for long are forgotten. */
  private static final int IN_MEMORY = 100_000;

  private static final int DELETED_AT_ONCE = 500;
  private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

  /** How long a bucket that is full again is kept. */
  private static final Duration KEPT_FULL = Duration.ofMinutes(1);

  private final ProxyManager<String> kept;
  private final KeyedDigest digests;

  Buckets(TongbaoConfig config, DataSource database, KeyedDigest digests, Clock clock) {
    this.digests = digests;
    this.kept =
        config.intake().limits().shared()
            ? built(
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                    .primaryKeyMapper(PrimaryKeyMapper.STRING)
                    .table("rate_limits")
                    .idColumn("id")
                    .stateColumn("state")
                    .expiresAtColumn("expires_at"),
                clock)
            : built(
                Bucket4jCaffeine.<String>builderFor(Caffeine.newBuilder().maximumSize(IN_MEMORY)),
                clock);
  }

  /** The bucket of a limit; a limit that was configured otherwise before has another one. */
  Bucket of(Limit limit) {
    Rate rate = limit.rate();
    String id = digests.of("limit " + limit.policy() + '/' + rate.count(), limit.who());
    return kept.getProxy(id, () -> configuration(rate));
  }

  /** Deletes buckets that are full again from the database; Caffeine does it by itself. */
  void clean() {
    if (kept instanceof ExpiredEntriesCleaner cleaner) {
      while (cleaner.removeExpired(DELETED_AT_ONCE) == DELETED_AT_ONCE) {}
    }
  }

  private static <P extends ProxyManager<String>> P built(
      AbstractProxyManagerBuilder<String, P, ?> builder, Clock clock) {
    builder.clientClock(timeOf(clock));
    builder.expirationAfterWrite(
        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_FULL));
    return builder.build();
  }

  private static BucketConfiguration configuration(Rate rate) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.within()))
        .build();
  }

  private static TimeMeter timeOf(Clock clock) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return clock.instant().toEpochMilli() * NANOS_IN_A_MILLISECOND;
      }

      @Override
      public boolean isWallClockBased() {
        return true;
      }
    };
  }
}
