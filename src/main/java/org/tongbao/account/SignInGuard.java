package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Locks a name after too many failures in a row, whether or not a user has it, so that a lock tells
 * nothing. A success counts only while the name is not locked: of guesses sent all at once, none
 * beyond the limit can succeed. Unknown names cannot fill the table: each failure costs a bcrypt,
 * and what is older than a lock goes.
 */
@ApplicationScoped
class SignInGuard {

  private static final String COUNT =
      """
      insert into sign_in_failures as f (name_hash, failures, last_failure_at)
      values (:name, 1, :now)
      on conflict (name_hash) do update
         set failures = case when f.last_failure_at > :since then f.failures + 1 else 1 end,
             last_failure_at = :now
       where f.failures < :max or f.last_failure_at <= :since
      """;

  private static final String LOCKED =
      """
      select last_failure_at from sign_in_failures
       where name_hash = :name and failures >= :max and last_failure_at > :since
      """;

  private static final String FORGET =
      """
      delete from sign_in_failures
       where name_hash = :name and (failures < :max or last_failure_at <= :since)
      """;

  private static final String CLEAN =
      """
      delete from sign_in_failures where name_hash in (
        select name_hash from sign_in_failures where last_failure_at <= :since
         limit 100 for update skip locked)
      """;

  private final Session session;
  private final Clock clock;
  private final int maxFailures;
  private final Duration lockDuration;

  SignInGuard(Session session, Clock clock, TongbaoConfig config) {
    this.session = session;
    this.clock = clock;
    this.maxFailures = config.auth().maxFailures();
    this.lockDuration = config.auth().lockDuration();
  }

  /**
   * Demands that the name is not locked.
   *
   * @throws Problem 429
   */
  @Transactional
  public void check(String name) {
    requireUnlocked(hash(name), clock.instant());
  }

  /**
   * Counts a failure.
   *
   * @throws Problem 429 when the name has been locked meanwhile
   */
  @Transactional(dontRollbackOn = Problem.class)
  public void failed(String name) {
    Instant now = clock.instant();
    byte[] hash = hash(name);
    session.createNativeMutationQuery(CLEAN).setParameter("since", since(now)).executeUpdate();
    int counted =
        session
            .createNativeMutationQuery(COUNT)
            .setParameter("name", hash)
            .setParameter("now", now)
            .setParameter("since", since(now))
            .setParameter("max", maxFailures)
            .executeUpdate();
    if (counted == 0) {
      requireUnlocked(hash, now);
    }
  }

  /**
   * Forgets the failures.
   *
   * @throws Problem 429 when the name has been locked meanwhile
   */
  @Transactional
  public void succeeded(String name) {
    Instant now = clock.instant();
    byte[] hash = hash(name);
    session
        .createNativeMutationQuery(FORGET)
        .setParameter("name", hash)
        .setParameter("since", since(now))
        .setParameter("max", maxFailures)
        .executeUpdate();
    requireUnlocked(hash, now);
  }

  /** Lifts a lock, once an administrator has given the user another password. */
  @Transactional
  public void unlock(String name) {
    session
        .createNativeMutationQuery("delete from sign_in_failures where name_hash = :name")
        .setParameter("name", hash(name))
        .executeUpdate();
  }

  private void requireUnlocked(byte[] hash, Instant now) {
    session
        .createNativeQuery(LOCKED, Instant.class)
        .setParameter("name", hash)
        .setParameter("since", since(now))
        .setParameter("max", maxFailures)
        .getResultStream()
        .findFirst()
        .ifPresent(
            last -> {
              throw locked(Duration.between(now, last.plus(lockDuration)));
            });
  }

  private static Problem locked(Duration left) {
    String seconds = Long.toString(Math.max(1, left.toSeconds()));
    return new Problem(ProblemType.ACCOUNT_LOCKED, seconds).header("Retry-After", seconds);
  }

  private Instant since(Instant now) {
    return now.minus(lockDuration);
  }

  private static byte[] hash(String name) {
    return Sha256.of(name.getBytes(StandardCharsets.UTF_8));
  }
}
