package org.tongbao.publication;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.tongbao.shared.model.Ids;

/**
 * Tells all nodes over PostgreSQL's NOTIFY that a publication has changed, and hears of it. What is
 * told while this node is not connected, it does not hear: so it forgets everything when it is
 * connected again. What it told itself it has forgotten already, when that was committed: hearing
 * it a second time would only throw away what was read since.
 */
@ApplicationScoped
class PublicationNews {

  private static final Logger LOG = Logger.getLogger(PublicationNews.class);
  private static final String CHANNEL = "tongbao_publication";
  private static final Duration RETRY = Duration.ofMillis(500);

  private static final String SEPARATOR = "/";

  /** Tells the news of this node from that of others; nobody needs to know it longer than that. */
  private final String node = SEPARATOR + Ids.next();

  private final AgroalDataSource database;
  private final EntityManager entities;
  private final PublishedNotices notices;
  private final Thread listener;
  private volatile boolean running;
  private volatile ListeningConnection current;

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
    ListeningConnection last = current;
    if (last != null) {
      last.abort();
    }
  }

  /** Part of the publishing transaction: told when it commits, not told when it does not. */
  void tell(@Observes(during = TransactionPhase.IN_PROGRESS) PublicationChanged change) {
    entities
        .createNativeQuery("select cast(pg_notify(:channel, :notice) as text)")
        .setParameter("channel", CHANNEL)
        .setParameter("notice", change.noticeId() + node)
        .getSingleResult();
  }

  private void listen() {
    boolean warned = false;
    while (running) {
      try (ListeningConnection connection = open()) {
        current = connection;
        notices.forgetAll();
        warned = false;
        while (running) {
          connection.await().forEach(this::heard);
        }
      } catch (SQLException | RuntimeException e) {
        if (running && !warned) {
          LOG.warnf("news of publications may come late: %s", kind(e));
          warned = true;
        }
        pause();
      }
    }
  }

  private ListeningConnection open() throws SQLException {
    return ListeningConnection.open(
        database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration(),
        CHANNEL);
  }

  /** Whoever has the database can tell anything; what is not understood may concern everything. */
  private void heard(String told) {
    if (told.endsWith(node)) {
      return;
    }
    Ids.parse(told.split(SEPARATOR, 2)[0]).ifPresentOrElse(notices::forget, notices::forgetAll);
  }

  /** Without the message, which may quote addresses. */
  private static String kind(Exception failure) {
    return failure instanceof SQLException sql
        ? "SQL state " + sql.getSQLState()
        : failure.getClass().getSimpleName();
  }

  private void pause() {
    try {
      Thread.sleep(RETRY.toMillis());
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
