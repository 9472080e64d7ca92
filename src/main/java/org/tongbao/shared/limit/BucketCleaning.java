package org.tongbao.shared.limit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongbao.shared.problem.DatabaseOutage;

/** Lets go of buckets that nobody needs, so that their table does not grow for ever. */
@ApplicationScoped
class BucketCleaning {

  private final Buckets buckets;

  BucketCleaning(Buckets buckets) {
    this.buckets = buckets;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(buckets::clean);
  }
}
