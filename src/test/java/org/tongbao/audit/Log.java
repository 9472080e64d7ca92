package org.tongbao.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.tongbao.shared.model.Ids;

/** The audit log behind the server's back. */
@ApplicationScoped
class Log {

  private static final String UNGUARDED =
      """
      alter table audit_events disable trigger user;
      alter table audit_seals disable trigger user
      """;

  @Inject AgroalDataSource database;
  @Inject Session session;
  @Inject Seals seals;
  @Inject SealHashes hashes;
  @Inject AuditLog audit;
  @Inject SealingSchedule schedule;

  /** Some events of that action, all sealed now, in the order of their ids. */
  List<UUID> sealed(String action, int count) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < count; i++) {
                audit.done("system", action, Ids.next());
              }
            });
    schedule.sealAll();
    return ids(action);
  }

  /** Those of an action, in the order of their ids. */
  List<UUID> ids(String action) {
    return read(
        () ->
            session
                .createNativeQuery(
                    "select id from audit_events where action = ?1 order by id", UUID.class)
                .setParameter(1, action)
                .getResultList());
  }

  /** The number of the seal that an event is under. */
  long sealOf(UUID event) {
    return number("select coalesce(seal, 0) from audit_events where id = '%s'".formatted(event));
  }

  long lastSeal() {
    return number("select coalesce(max(number), 0) from audit_seals");
  }

  long number(String sql) {
    return read(() -> session.createNativeQuery(sql, Long.class).getSingleResult());
  }

  /** What a walk finds once something has been done to the tables, which then is undone. */
  Optional<ChainFault> faultAfter(String sql, Optional<NotedSeal> noted) {
    QuarkusTransaction.begin();
    try {
      session.createNativeMutationQuery(UNGUARDED).executeUpdate();
      session.createNativeMutationQuery(sql).executeUpdate();
      return new ChainWalk(hashes, seals.all().iterator(), seals.sealed().iterator()).fault(noted);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** Does something in the tables for good, their guards up. */
  void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static <T> T read(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
