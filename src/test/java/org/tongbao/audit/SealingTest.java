package org.tongbao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.shared.model.Ids;

/** No event is sealed twice, none is left out. */
@QuarkusTest
class SealingTest {

  private static final String MANY =
      """
      insert into audit_events (id, at, actor, action, subject, outcome)
      select gen_random_uuid(), now(), 'system', '%s', 'subject ' || n, 'DONE'
        from generate_series(1, %d) n
      """;

  private static final int SEALERS = 4;

  @Inject AgroalDataSource database;
  @Inject Sealing sealing;
  @Inject SealingSchedule schedule;
  @Inject AuditVerification verification;
  @Inject MeterRegistry meters;
  @Inject Log log;

  @Test
  void anEventThatCommitsLateGoesIntoALaterSeal() throws SQLException {
    String late = "late." + Ids.next();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(MANY.formatted(late, 1));
      UUID early = log.sealed("early." + Ids.next(), 1).get(0);
      connection.commit();
      UUID event = log.ids(late).get(0);
      assertThat(log.sealOf(early)).isPositive();
      assertThat(log.sealOf(event)).isZero();
      schedule.sealAll();
      assertThat(log.sealOf(event)).isGreaterThan(log.sealOf(early));
    }
    assertThat(verify().intact()).isTrue();
  }

  @Test
  void manySealersAtOnceSealEachEventOnce() throws Exception {
    schedule.sealAll();
    long before = log.lastSeal();
    String action = "many." + Ids.next();
    log.execute(MANY.formatted(action, 2 * Sealing.AT_ONCE + 500));
    ExecutorService sealers = Executors.newFixedThreadPool(SEALERS);
    try {
      Callable<Void> work =
          () -> {
            schedule.sealAll();
            return null;
          };
      List<Future<Void>> all =
          sealers.invokeAll(Stream.generate(() -> work).limit(SEALERS).toList());
      for (Future<Void> one : all) {
        one.get();
      }
    } finally {
      sealers.shutdownNow();
    }
    schedule.sealAll(); // one that found another at it left the rest to it
    assertThat(log.number(count(action, "seal > " + before))).isEqualTo(2 * Sealing.AT_ONCE + 500L);
    assertThat(log.lastSeal()).isGreaterThanOrEqualTo(before + 3);
    assertThat(verify().intact()).isTrue();
  }

  @Test
  void whereAnotherNodeSealsNobodyWaits() throws SQLException {
    String action = "waiting." + Ids.next();
    log.execute(MANY.formatted(action, 1));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('tongbao audit seal'))");
      assertThat(sealing.next()).isEmpty();
      connection.rollback();
    }
    assertThat(sealing.next()).isPresent();
  }

  @Test
  void theReportCountsAndItsLastSealCanBeNoted() throws SQLException {
    log.sealed("noted." + Ids.next(), 3);
    ChainReport report = verify();
    assertThat(report.unsealed()).isZero();
    assertThat(report.seals()).isEqualTo(log.lastSeal()).isEqualTo(report.lastSeal().number());
    assertThat(report.events()).isEqualTo(log.number("select count(*) from audit_events"));
    NotedSeal noted = NotedSeal.of(report.lastSeal().number() + ":" + report.lastSeal().hash());
    log.execute(MANY.formatted("unsealed." + Ids.next(), 2));
    ChainReport later = verification.verify(Optional.of(noted));
    assertThat(later.intact()).isTrue();
    assertThat(later.unsealed()).isEqualTo(2);
    assertThat(later.oldestUnsealedAt()).isNotNull();
  }

  @Test
  void theLagIsMeasured() throws SQLException {
    schedule.sealAll();
    assertThat(lag()).isLessThan(3600); // only what is old shows
    log.execute(
        "insert into audit_events (id, at, actor, action, subject, outcome) values"
            + " (gen_random_uuid(), now() - interval '2 hours', 'system', 'old', 'x', 'DONE')");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(hashtext('tongbao audit seal'))");
      schedule.sealAll();
      connection.rollback();
    }
    assertThat(lag()).isGreaterThan(7000);
    schedule.sealAll();
    assertThat(lag()).isLessThan(3600);
  }

  private double lag() {
    return meters.get("tongbao.audit.seal.lag").gauge().value();
  }

  private ChainReport verify() {
    return verification.verify(Optional.empty());
  }

  private static String count(String action, String where) {
    return "select count(*) from audit_events where action = '%s' and %s".formatted(action, where);
  }
}
