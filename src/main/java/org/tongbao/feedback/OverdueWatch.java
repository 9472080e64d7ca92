package org.tongbao.feedback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.tongbao.shared.problem.DatabaseOutage;

/** Looks every minute for cases whose limit has passed, on all nodes; each case is met by one. */
@ApplicationScoped
class OverdueWatch {

  private static final Logger LOG = Logger.getLogger(OverdueWatch.class);

  private final OverdueCases cases;
  private final Clock clock;

  OverdueWatch(OverdueCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  @Scheduled(
      every = "60s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(() -> look(clock.instant()));
  }

  /** Records all that are overdue. */
  void look(Instant now) {
    int all = 0;
    int some;
    do {
      some = cases.record(now);
      all += some;
    } while (some == OverdueCases.AT_ONCE);
    if (all > 0) {
      LOG.infof("%d cases have passed their limit: GET /v1/admin/feedback?overdue=true", all);
    }
  }
}
