package org.tongbao.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongbao.shared.meter.Backlog;

/** The table of kept answers. */
@ApplicationScoped
class IdempotencyRecords implements Backlog {

  /** How many are deleted at once. */
  static final int BATCH = 500;

  /** Two requests at once: the second waits here for the first, then finds its record. */
  private static final String CLAIM =
      """
      insert into idempotency_records as r (scope, key, request_hash, answer, created_at)
      values (:scope, :key, :hash, :answer, :now)
      on conflict (scope, key) do update
         set request_hash = excluded.request_hash, answer = excluded.answer, created_at = excluded.created_at
       where r.created_at < :expired
      """;

  private static final String READ =
      """
      select answer from idempotency_records
       where scope = :scope and key = :key and request_hash = :hash and created_at >= :since
      """;

  private static final String KEEP =
      "update idempotency_records set answer = :answer where scope = :scope and key = :key";

  /** Nodes that clean at once take different rows; one that is being claimed anew stays. */
  private static final String CLEAN =
      """
      delete from idempotency_records where (scope, key) in (
        select scope, key from idempotency_records where created_at < :before
         order by created_at limit :batch for update skip locked)
      """;

  private static final String OLDEST =
      "select min(created_at) from idempotency_records where created_at < :before";

  private final EntityManager entities;

  IdempotencyRecords(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether the key was free, or its record made before {@code expired}; it is taken now. */
  boolean claim(Place at, byte[] requestHash, Instant now, Instant expired) {
    return entities
            .createNativeQuery(CLAIM)
            .setParameter("scope", at.scope())
            .setParameter("key", at.key())
            .setParameter("hash", requestHash)
            .setParameter("answer", new byte[0])
            .setParameter("now", now)
            .setParameter("expired", expired)
            .executeUpdate()
        == 1;
  }

  /** The sealed answer to that request; empty when the key came with another one, or long ago. */
  Optional<byte[]> read(Place at, byte[] requestHash, Instant since) {
    List<?> found =
        entities
            .createNativeQuery(READ, byte[].class)
            .setParameter("scope", at.scope())
            .setParameter("key", at.key())
            .setParameter("hash", requestHash)
            .setParameter("since", since)
            .getResultList();
    return found.stream().map(byte[].class::cast).findFirst();
  }

  void keep(Place at, byte[] answer) {
    entities
        .createNativeQuery(KEEP)
        .setParameter("answer", answer)
        .setParameter("scope", at.scope())
        .setParameter("key", at.key())
        .executeUpdate();
  }

  @Override
  public String queue() {
    return "kept-answers";
  }

  @Override
  public Optional<Instant> oldestDue(Instant now) {
    Object oldest =
        entities
            .createNativeQuery(OLDEST, Instant.class)
            .setParameter("before", now.minus(Idempotency.KEPT))
            .getSingleResult();
    return Optional.ofNullable((Instant) oldest).map(made -> made.plus(Idempotency.KEPT));
  }

  /** Deletes some of the records that are older, and says how many. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int deleteSome(Instant before) {
    return entities
        .createNativeQuery(CLEAN)
        .setParameter("before", before)
        .setParameter("batch", BATCH)
        .executeUpdate();
  }
}
