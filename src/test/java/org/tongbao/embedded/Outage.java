package org.tongbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tongbao.Eventually;
import org.tongbao.FreePort;

/** A PostgreSQL that goes away in several ways, and comes back at the same address. */
final class Outage implements AutoCloseable {

  private static final String NOT_LET_IN = "28000";

  private final Path directory;
  private final int port;
  private Database database;

  private Outage(Path directory, int port) {
    this.directory = directory;
    this.port = port;
    this.database = Database.startAt(directory, port);
  }

  static Outage of(Path directory) throws IOException {
    return new Outage(directory, FreePort.find());
  }

  Database database() {
    return database;
  }

  /** As an administrator does, who does not wait for clients. */
  void stop() {
    database.close();
  }

  /** As the kernel does to a process that takes too much. */
  void kill() throws IOException {
    ProcessHandle postmaster = postmaster();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    database.close();
  }

  void start() {
    database = Database.startAt(directory, port);
  }

  /** It keeps its connections and says nothing, as behind a network that has gone. */
  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
  }

  void thaw() throws IOException, InterruptedException {
    signal("-CONT");
  }

  /** Makes a place for tables there. Only the superuser may, who is let in for that. */
  void addTablespace(String name, Path place) throws Exception {
    Path rules = directory.resolve("postgresql/pg_hba.conf");
    String others = Files.readString(rules);
    Files.writeString(rules, "host all postgres 127.0.0.1/32 trust\n" + others);
    signal("-HUP");
    Eventually.within(Duration.ofSeconds(15), () -> isMade(name, place));
  }

  private boolean isMade(String name, Path place) {
    try (Connection connection = database.connect("postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("create tablespace %s owner tongbao location '%s'".formatted(name, place));
      return true;
    } catch (SQLException e) {
      if (e.getSQLState().equals(NOT_LET_IN)) {
        return false;
      }
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }

  private void signal(String which) throws IOException, InterruptedException {
    ProcessHandle postmaster = postmaster();
    List<String> all =
        Stream.concat(Stream.of(postmaster), postmaster.descendants())
            .map(process -> Long.toString(process.pid()))
            .toList();
    new ProcessBuilder(Stream.concat(Stream.of("kill", which), all.stream()).toList())
        .start()
        .waitFor(10, TimeUnit.SECONDS);
  }

  private ProcessHandle postmaster() throws IOException {
    return Postmaster.of(directory.toRealPath().resolve("postgresql")).orElseThrow();
  }
}
