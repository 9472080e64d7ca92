package org.tongbao.shared.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.tongbao.shared.problem.DatabaseOutage;

/** Deletes answers that are kept no longer, so that their table does not grow for ever. */
@ApplicationScoped
class IdempotencyCleaning {

  private final IdempotencyRecords records;
  private final Clock clock;

  IdempotencyCleaning(IdempotencyRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(() -> clean(clock.instant()));
  }

  /** Deletes all that has expired, in small transactions. */
  void clean(Instant now) {
    int deleted;
    do {
      deleted = records.deleteSome(now.minus(Idempotency.KEPT));
    } while (deleted == IdempotencyRecords.BATCH);
  }
}
