package org.tongbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Seals what was taken down. On many nodes one at a time does it; an event that commits after a
 * later one was sealed is found all the same, as it is under no seal, and goes into the next.
 */
@ApplicationScoped
public class Sealing {

  /** Events under one seal, at most. */
  static final int AT_ONCE = 1000;

  private final Seals seals;
  private final SealHashes hashes;
  private final Clock clock;

  Sealing(Seals seals, SealHashes hashes, Clock clock) {
    this.seals = seals;
    this.hashes = hashes;
    this.clock = clock;
  }

  /** Seals some events; empty when there are none, or another node is at it. */
  @Transactional
  public Optional<Seal> next() {
    if (!seals.alone()) {
      return Optional.empty();
    }
    List<AuditEvent> events = seals.unsealed(AT_ONCE);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    Optional<Seal> last = seals.last();
    Seal seal =
        hashes.seal(
            last.map(Seal::number).orElse(0L) + 1,
            last.map(Seal::hash).orElse(Seal.NONE),
            events,
            clock.instant());
    seals.keep(seal, events);
    return Optional.of(seal);
  }

  /** When the oldest event was that is under no seal; empty when all are. */
  @Transactional
  public Optional<Instant> oldestUnsealed() {
    return seals.oldestUnsealed();
  }
}
