package org.tongbao.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.tongbao.shared.meter.Backlog;

/** Receipts that wait to be shown. */
@ApplicationScoped
class KeptReceiptRepository implements PanacheRepositoryBase<KeptReceipt, String>, Backlog {

  /** Rows that another node deletes at the moment are left to it. */
  private static final String DELETE_EXPIRED =
      """
      delete from kept_receipts
       where token_hash in (select token_hash from kept_receipts
                             where expires_at <= :now
                             order by expires_at, token_hash
                             limit :most
                               for update skip locked)
      """;

  /** The receipt for taking away: who comes at the same time waits, and then finds none. */
  Optional<KeptReceipt> lock(String tokenHash) {
    return findByIdOptional(tokenHash, LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public String queue() {
    return "receipts";
  }

  @Override
  public Optional<Instant> oldestDue(Instant now) {
    return Optional.ofNullable(
        getEntityManager()
            .createQuery(
                "select min(expiresAt) from KeptReceipt where expiresAt <= :now", Instant.class)
            .setParameter("now", now)
            .getSingleResult());
  }

  /** Deletes some of those that waited in vain, and says how many. */
  int deleteExpired(Instant now, int most) {
    return getEntityManager()
        .createNativeQuery(DELETE_EXPIRED)
        .setParameter("now", now)
        .setParameter("most", most)
        .executeUpdate();
  }
}
