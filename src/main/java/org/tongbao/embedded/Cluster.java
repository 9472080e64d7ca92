package org.tongbao.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.shared.config.StartFailure;

/** The files of one database, and the server over them. */
final class Cluster {

  /** Role and database alike. */
  static final String NAME = "tongbao";

  static final String VERSION = "18";

  private final Path directory;
  private final Path log;
  private final Path passwordFile;
  private final Programs programs;
  private final boolean durable;

  Cluster(Path parent, Programs programs, boolean durable) {
    this.directory = parent.resolve("postgresql");
    this.log = parent.resolve("postgresql.log");
    this.passwordFile = parent.resolve("postgresql.password");
    this.programs = programs;
    this.durable = durable;
  }

  /** Makes the database if there is none; else checks that this PostgreSQL can read it. */
  void prepare() throws IOException {
    if (Files.exists(directory)) {
      check();
      return;
    }
    Path draft = directory.resolveSibling("postgresql.new");
    Trees.delete(draft);
    programs.run("initdb", "", initdbArguments(draft));
    Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    // The superuser has no password, so nobody signs in as superuser over the network.
    single(draft, "CREATE ROLE tongbao LOGIN\nCREATE DATABASE tongbao OWNER tongbao\n");
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Ends what an earlier run left behind; only the holder of the data lock may ask for it. */
  void recover() throws IOException {
    if (Postmaster.of(directory).isPresent()) {
      stop();
    } else {
      Files.deleteIfExists(Postmaster.file(directory));
    }
  }

  /** The kept password; a lost one is replaced. The server must not run. */
  String password() throws IOException {
    Optional<String> kept = Password.read(passwordFile);
    if (kept.isPresent()) {
      return kept.get();
    }
    String password = Password.random();
    single(directory, "ALTER ROLE tongbao PASSWORD '" + password + "'\n");
    Password.write(passwordFile, password);
    return password;
  }

  /** Returns when the server takes connections. */
  void start(int port) throws IOException {
    try {
      programs.run(
          "pg_ctl",
          "",
          List.of(
              "start",
              "-w",
              "-t",
              "60",
              "-s",
              "-D",
              directory.toString(),
              "-l",
              log.toString(),
              "-o",
              String.join(" ", serverOptions(port))));
    } catch (StartFailure e) {
      throw new StartFailure(ServerLog.reason(log).orElse(e.getMessage()), e);
    }
  }

  /** Ends open transactions, writes everything down and returns when the server is gone. */
  void stop() throws IOException {
    if (Postmaster.of(directory).isEmpty()) {
      return;
    }
    try {
      stop("fast", "30");
    } catch (StartFailure e) {
      stop("immediate", "30");
    }
  }

  private void stop(String mode, String seconds) throws IOException {
    programs.run(
        "pg_ctl",
        "",
        List.of("stop", "-w", "-t", seconds, "-s", "-m", mode, "-D", directory.toString()));
  }

  private void check() throws IOException {
    Path file = directory.resolve("PG_VERSION");
    String found = Files.exists(file) ? Files.readString(file).strip() : "";
    if (found.isEmpty()) {
      throw new StartFailure(
          "The database in %s is damaged (no PG_VERSION). Restore it from a backup, or move it away to begin anew."
              .formatted(directory));
    }
    if (!found.equals(VERSION)) {
      throw new StartFailure(
          "The database in %s was made by PostgreSQL %s and this server brings %s. Upgrade it with pg_upgrade, or set TONGBAO_DATA_DIR to another directory."
              .formatted(directory, found, VERSION));
    }
  }

  private List<String> initdbArguments(Path target) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-D",
                target.toString(),
                "-U",
                "postgres",
                "-A",
                "reject",
                "-E",
                "UTF8",
                "--no-instructions",
                "--no-locale",
                // The same order on every system; the C library only says what a letter is.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--lc-ctype=" + ctype()));
    if (!durable) {
      arguments.add("--no-sync");
    }
    return arguments;
  }

  private static String ctype() {
    return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
  }

  private List<String> serverOptions(int port) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                // A refused statement is the application's to report, and its text may be personal.
                "-c log_min_messages=log",
                "-c log_error_verbosity=terse",
                "-c log_checkpoints=off"));
    if (!durable) {
      options.add("-c fsync=off -c synchronous_commit=off -c full_page_writes=off");
    }
    return options;
  }

  private void single(Path target, String statements) throws IOException {
    programs.run(
        "postgres",
        statements,
        List.of("--single", "-D", target.toString(), "-c", "log_checkpoints=off", "postgres"));
  }
}
