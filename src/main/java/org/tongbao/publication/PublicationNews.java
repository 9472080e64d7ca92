package org.tongbao.publication;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Tells all nodes over PostgreSQL's NOTIFY that a publication has changed, and hears of it. */
@ApplicationScoped
class PublicationNews {

  private static final Logger LOG = Logger.getLogger(PublicationNews.class);
  private static final String CHANNEL = "tongbao_publication";
  private static final int WAIT_MILLIS = 5_000;
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final AgroalDataSource database;
  private final EntityManager entities;
  private final PublishedNotices notices;
  private final Thread listener;
  private volatile boolean running;

  PublicationNews(AgroalDataSource database, EntityManager entities, PublishedNotices notices) {
    this.database = database;
    this.entities = entities;
    this.notices = notices;
    this.listener = new Thread(this::listen, "publication-news");
    listener.setDaemon(true);
  }

  void start(@Observes StartupEvent event) {
    running = true;
    listener.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    listener.interrupt();
  }

  /** Part of the publishing transaction: told when it commits, not told when it does not. */
  void tell(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationChanged change) {
    entities
        .createNativeQuery("select cast(pg_notify(:channel, :notice) as text)")
        .setParameter("channel", CHANNEL)
        .setParameter("notice", change.noticeId().toString())
        .getSingleResult();
  }

  private void listen() {
    while (running) {
      try (Connection connection = database.getConnection()) {
        listen(connection);
      } catch (SQLException e) {
        if (running) {
          LOG.debugf("not listening to the database: %s", e.getSQLState());
          pause();
        }
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    notices.forgetAll(); // what happened meanwhile was not heard
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (running) {
      PGNotification[] news = postgres.getNotifications(WAIT_MILLIS);
      for (PGNotification item : news == null ? new PGNotification[0] : news) {
        notices.forget(UUID.fromString(item.getParameter()));
      }
      if (!connection.isValid(1)) {
        return;
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(RETRY.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
