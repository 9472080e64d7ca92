package org.tongbao.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tongbao.shared.problem.DatabaseOutage;

/** Seals, on all nodes, as often as {@code tongbao.audit.seal-every} says. */
@ApplicationScoped
class SealingSchedule {

  private static final Logger LOG = Logger.getLogger(SealingSchedule.class);

  private final Sealing sealing;
  private final SealLag lag;
  private final Clock clock;

  SealingSchedule(Sealing sealing, SealLag lag, Clock clock) {
    this.sealing = sealing;
    this.lag = lag;
    this.clock = clock;
  }

  @Scheduled(
      every = "${tongbao.audit.seal-every}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(this::sealAll);
  }

  /** Seals all that there is, and says so: a hash in a log that is kept elsewhere is a witness. */
  void sealAll() {
    Instant begun = clock.instant();
    Optional<Seal> seal;
    do {
      seal = sealing.next();
      seal.ifPresent(
          s ->
              LOG.infof(
                  "audit log: seal %d over %d events is %s", s.number(), s.count(), s.hash()));
    } while (seal.filter(s -> s.count() == Sealing.AT_ONCE).isPresent());
    lag.sealedUpTo(sealing.oldestUnsealed().orElse(begun));
  }
}
