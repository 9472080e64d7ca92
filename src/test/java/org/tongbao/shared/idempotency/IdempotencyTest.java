package org.tongbao.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.problem.Problem;

/** How long an answer is kept. */
@QuarkusTest
class IdempotencyTest {

  @Inject Idempotency idempotency;
  @Inject IdempotencyCleaning cleaning;
  @Inject EntityManager entities;
  @Inject Clock clock;

  private final String scope = "test:" + UUID.randomUUID();

  @Test
  void aKeyIsForgottenAfter72Hours() {
    assertThat(once("k", "first")).isEqualTo(new Outcome<>("first", false));
    assertThat(once("k", "again")).isEqualTo(new Outcome<>("first", true));
    age("k", Idempotency.KEPT.minusMinutes(1));
    assertThat(once("k", "again")).isEqualTo(new Outcome<>("first", true));
    age("k", Idempotency.KEPT.plusMinutes(1));
    assertThat(once("k", "second")).isEqualTo(new Outcome<>("second", false));
    assertThat(once("k", "again")).isEqualTo(new Outcome<>("second", true));
  }

  @Test
  void whatIsKeptForAShorterWhileIsForgottenSooner() {
    assertThat(within("same", "first").repeated()).isFalse();
    age("same", Duration.ofMinutes(4));
    assertThat(within("same", "again")).isEqualTo(new Outcome<>("first", true));
    age("same", Duration.ofMinutes(6));
    assertThat(within("same", "second")).isEqualTo(new Outcome<>("second", false));
  }

  @Test
  void whatHasExpiredIsDeletedInBatchesAndNothingElse() {
    once("young", "kept");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        """
                        insert into idempotency_records (scope, key, request_hash, answer, created_at)
                        select ?1, 'old-' || n, '', '', ?2 from generate_series(1, ?3) n
                        """)
                    .setParameter(1, scope)
                    .setParameter(2, clock.instant().minus(Idempotency.KEPT).minusSeconds(60))
                    .setParameter(3, IdempotencyRecords.BATCH + 1)
                    .executeUpdate());
    cleaning.clean(clock.instant());
    assertThat(rows()).isEqualTo(1);
    assertThat(once("young", "again").repeated()).isTrue();
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    once("k", "first");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.once(scope, "k", "other", String.class, () -> "never")))
        .isInstanceOf(Problem.class);
  }

  private Outcome<String> once(String key, String answer) {
    return QuarkusTransaction.requiringNew()
        .call(() -> idempotency.once(scope, key, "request", String.class, () -> answer));
  }

  private Outcome<String> within(String sameness, String answer) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                idempotency.onceWithin(
                    Duration.ofMinutes(5), scope, sameness, String.class, () -> answer));
  }

  private void age(String key, Duration age) {
    Instant then = clock.instant().minus(age);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "update idempotency_records set created_at = ?1 where scope = ?2 and key = ?3")
                    .setParameter(1, then)
                    .setParameter(2, scope)
                    .setParameter(3, key)
                    .executeUpdate());
  }

  private long rows() {
    return (long)
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    entities
                        .createNativeQuery(
                            "select count(*) from idempotency_records where scope = ?1", Long.class)
                        .setParameter(1, scope)
                        .getSingleResult());
  }
}
