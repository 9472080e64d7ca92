package org.tongbao.feedback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.tongbao.shared.problem.DatabaseOutage;

/** Erases personal data whose time is over, every hour, on whichever nodes are up. */
@ApplicationScoped
class RetentionSchedule {

  private static final Logger LOG = Logger.getLogger(RetentionSchedule.class);

  private final Retention retention;

  RetentionSchedule(Retention retention) {
    this.retention = retention;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(this::sweep);
  }

  /** Erases all that is due, each case in a transaction of its own. */
  void sweep() {
    int erased = 0;
    while (retention.eraseNext()) {
      erased++;
    }
    if (erased > 0) {
      LOG.infof("Personal data of %d ended cases was erased", erased);
    }
  }
}
