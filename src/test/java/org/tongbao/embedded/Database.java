package org.tongbao.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.TestDatabase;

/** An embedded PostgreSQL with a way to ask it something. */
final class Database implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  private Database(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Database start(Path directory) {
    return start(Settings.fleeting(directory, TestDatabase.BINARIES));
  }

  /** One that keeps what was committed, as the server's own does. */
  static Database startDurable(Path directory) {
    return start(new Settings(directory, TestDatabase.BINARIES, Optional.empty(), true));
  }

  /** One that keeps what was committed, at a port that stays. */
  static Database startAt(Path directory, int port) {
    return start(new Settings(directory, TestDatabase.BINARIES, Optional.of(port), true));
  }

  private static Database start(Settings settings) {
    EmbeddedPostgres postgres = new EmbeddedPostgres(settings);
    postgres.start();
    return new Database(postgres);
  }

  String url() {
    return postgres.datasource().get("quarkus.datasource.jdbc.url");
  }

  String password() {
    return postgres.datasource().get("quarkus.datasource.password");
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = connect("tongbao", password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String ask(String sql) throws SQLException {
    try (Connection connection = connect("tongbao", password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  /** The first column of every row. */
  List<String> list(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = connect("tongbao", password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }

  /** Whether anyone waits for a lock. */
  boolean someoneWaits() {
    return holds("select count(*) > 0 from pg_locks where not granted");
  }

  /** Whether a node hears of publications. */
  boolean isListenedTo() {
    return holds(
        "select count(*) > 0 from pg_stat_activity where application_name = 'tongbao news'");
  }

  private boolean holds(String sql) {
    try {
      return ask(sql).equals("t");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(url(), user, password);
  }

  @Override
  public void close() {
    postgres.close();
  }
}
