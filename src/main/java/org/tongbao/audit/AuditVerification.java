package org.tongbao.audit;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.shared.model.Snapshot;

/** Looks whether the audit log is still what was sealed. */
@ApplicationScoped
public class AuditVerification {

  /** Years of events take their time; seconds. */
  private static final int LONGEST = 3600;

  private final Snapshot snapshot;
  private final Seals seals;
  private final SealHashes hashes;
  private final Clock clock;

  AuditVerification(Snapshot snapshot, Seals seals, SealHashes hashes, Clock clock) {
    this.snapshot = snapshot;
    this.seals = seals;
    this.hashes = hashes;
    this.clock = clock;
  }

  /**
   * Walks all seals and what is under them, as they were at one moment.
   *
   * @param noted a seal that the chain must have: only this finds that its end was cut off, or all
   *     of it made anew
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public ChainReport verify(Optional<NotedSeal> noted) {
    snapshot.begin();
    try (Stream<Seal> chain = seals.all();
        Stream<SealedEvent> events = seals.sealed()) {
      ChainWalk walk = new ChainWalk(hashes, chain.iterator(), events.iterator());
      ChainFault fault = walk.fault(noted).orElse(null);
      Seal last = walk.last();
      return new ChainReport(
          fault == null,
          fault,
          last == null ? 0 : last.number(),
          walk.seen(),
          seals.countUnsealed(),
          seals.oldestUnsealed().orElse(null),
          ChainReport.LastSeal.of(last),
          clock.instant());
    }
  }
}
