package org.tongbao.publication;

import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * A connection that hears what is told by NOTIFY on one channel. It stands outside the pool: it
 * takes no place there, and waits for none when the pool is exhausted.
 */
final class ListeningConnection implements AutoCloseable {

  /** Seconds; a server that is gone without a word is noticed within them. */
  private static final int PATIENCE = 1;

  private final Connection connection;

  private ListeningConnection(Connection connection) {
    this.connection = connection;
  }

  /** Connects as the pool does, and listens. */
  static ListeningConnection open(AgroalConnectionFactoryConfiguration pool, String channel)
      throws SQLException {
    Connection connection = new Driver().connect(pool.jdbcUrl(), properties(pool));
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + channel);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return new ListeningConnection(connection);
  }

  /**
   * What is told within a second; empty when nothing is.
   *
   * @throws SQLException when the database does not answer any more
   */
  List<String> await() throws SQLException {
    PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(PATIENCE * 1000);
    if (news != null && news.length > 0) {
      return Stream.of(news).map(PGNotification::getParameter).toList();
    }
    if (!connection.isValid(PATIENCE)) {
      throw new SQLException("no answer", "08006");
    }
    return List.of();
  }

  /** Ends the waiting at once, from whichever thread. */
  void abort() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      // then it is gone already
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static Properties properties(AgroalConnectionFactoryConfiguration pool) {
    Properties properties = new Properties();
    properties.putAll(pool.jdbcProperties());
    Stream.concat(Stream.ofNullable(pool.principal()), pool.credentials().stream())
        .forEach(part -> properties.putAll(securityProperties(pool, part)));
    properties.setProperty("ApplicationName", "tongbao news");
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "5");
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }

  private static Properties securityProperties(
      AgroalConnectionFactoryConfiguration pool, Object part) {
    return pool.securityProviders().stream()
        .map(provider -> provider.getSecurityProperties(part))
        .filter(known -> known != null)
        .findFirst()
        .orElseGet(Properties::new);
  }
}
