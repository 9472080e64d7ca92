package org.tongbao.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tongbao.shared.config.StartFailure;

/**
 * A PostgreSQL for one machine. It listens on the loopback address only, asks for a password, and
 * keeps its data between runs. One at a time may use a directory.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
  private static final int ATTEMPTS = 3;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final Settings settings;
  private DataLock lock;
  private Cluster cluster;
  private String password;
  private int port;
  private boolean closed;

  public EmbeddedPostgres(Settings settings) {
    this.settings = settings;
  }

  /**
   * Starts the server, after making the database or recovering it where needed, and returns when it
   * takes connections.
   *
   * @throws StartFailure when it cannot, with what to do about it
   */
  public synchronized void start() {
    if (closed) {
      return;
    }
    try {
      Trees.createPrivate(settings.directory());
      Path directory = settings.directory().toRealPath();
      refuseRootElsewhere(directory);
      lock = DataLock.take(directory);
      BinaryArchive.unpackInto(settings.binaries().toAbsolutePath());
      Programs programs = new Programs(settings.binaries().toAbsolutePath());
      cluster = new Cluster(directory, programs, settings.durable());
      cluster.prepare();
      cluster.recover();
      password = cluster.password();
      startServer();
      LOG.infof(
          "PostgreSQL %s started on port %d with data in %s", Cluster.VERSION, port, directory);
    } catch (IOException e) {
      close();
      throw new StartFailure(explain(e), e);
    } catch (StartFailure e) {
      close();
      throw e;
    }
  }

  /** The settings with which Quarkus reaches the database. */
  public synchronized Map<String, String> datasource() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.NAME),
        "quarkus.datasource.username",
        Cluster.NAME,
        "quarkus.datasource.password",
        password);
  }

  /** Stops the server cleanly and frees the directory. A start under way is waited for. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (cluster != null) {
        cluster.stop();
        cluster = null;
      }
      if (lock != null) {
        lock.close();
        lock = null;
      }
    } catch (IOException | StartFailure e) {
      LOG.warnf("PostgreSQL was not stopped cleanly: %s", e.getMessage());
    }
  }

  /** In its namespace root has no power over the files of others. */
  private static void refuseRootElsewhere(Path directory) throws IOException {
    String owner = Files.getOwner(directory).getName();
    if (Programs.isRoot() && !owner.equals("root")) {
      throw new StartFailure(
          "The data directory %s belongs to %s and this is root. Start the server as %s, or set TONGBAO_DATA_DIR to another directory."
              .formatted(directory, owner, owner));
    }
  }

  /** A port may be taken between choice and use, and a killed server may take a moment to go. */
  private void startServer() throws IOException {
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      try {
        cluster.start(port);
        return;
      } catch (StartFailure e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause();
      }
    }
  }

  private int freePort() throws IOException {
    int wanted = settings.port().orElse(0);
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getByAddress(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFailure(
          "Port %d cannot be used for the bundled PostgreSQL (%s). Set tongbao.embedded.port to another, or leave it unset."
              .formatted(wanted, e.getMessage()),
          e);
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL started", e);
    }
  }

  private String explain(IOException e) {
    String advice = "Set TONGBAO_DATA_DIR to a directory that this user may write.";
    if (e instanceof AccessDeniedException denied) {
      return "User %s may not use %s. %s"
          .formatted(System.getProperty("user.name"), denied.getFile(), advice);
    }
    String what = e instanceof FileSystemException ? e.toString() : e.getMessage();
    return "The data directory %s cannot be used (%s). %s"
        .formatted(settings.directory().toAbsolutePath().normalize(), what, advice);
  }
}
