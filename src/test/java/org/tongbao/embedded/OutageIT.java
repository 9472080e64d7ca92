package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.Eventually;

/** The database goes away and comes back; the server stays, and says when to come again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageIT {

  /** 5 s are promised; a loaded machine has three times as long. */
  private static final Duration RECOVERY = Duration.ofSeconds(15);

  /** More submissions than there is place for in a page or two. */
  private static final int MANY = 200;

  /** What README promises as the longest wait, and time for a loaded machine. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** The same where the database says nothing. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

  private Outage outage;
  private Node node;
  private Probe probe;
  private Probe patient;

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    outage = Outage.of(directory.resolve("database"));
    node =
        Node.start(
            directory,
            outage.database(),
            Keysets.fresh(),
            "TONGBAO_ADMIN_PASSWORD=" + Load.PASSWORD,
            "TONGBAO_INTAKE_LIMITS_ENABLED=false");
    node.awaitReady();
    String token = node.token(Load.PASSWORD);
    UUID live = node.draft(token);
    node.publish(token, live);
    probe = new Probe(node, token, live, LONGEST);
    patient = new Probe(node, token, live, LONGEST_SILENCE);
  }

  @AfterEach
  void noConnectionIsLost() throws Exception {
    Instant back = Instant.now();
    Eventually.within(RECOVERY, () -> probe.health("ready") == 200 && probe.submit() == 201);
    System.out.printf(
        "outage: ready after %d ms%n", Duration.between(back, Instant.now()).toMillis());
    Eventually.within(RECOVERY, () -> probe.busy() == 0);
    // a node that hears again forgets what it has in memory; the next test counts on that
    Eventually.within(RECOVERY, outage.database()::isListenedTo);
    assertThat(node.output()).noneMatch(line -> line.contains("unexpected failure"));
  }

  @AfterAll
  void stop() {
    node.close();
    outage.close();
  }

  @Test
  void itIsStoppedAndStarted() throws Exception {
    assertThat(probe.read()).isEqualTo(200);
    outage.stop();
    expectPutOff(probe);
    outage.start();
  }

  @Test
  void itIsKilled() throws Exception {
    assertThat(probe.read()).isEqualTo(200);
    outage.kill();
    expectPutOff(probe);
    outage.start();
  }

  @Test
  void itSaysNothing() throws Exception {
    assertThat(probe.read()).isEqualTo(200);
    outage.freeze();
    try {
      expectPutOff(patient);
    } finally {
      outage.thaw();
    }
  }

  @Test
  void aConnectionIsCutInTheMiddleOfATransaction() throws Exception {
    try (Connection connection = locked();
        Statement statement = connection.createStatement()) {
      CompletableFuture<Integer> submission = CompletableFuture.supplyAsync(probe::submit);
      Eventually.within(RECOVERY, outage.database()::someoneWaits);
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'");
      assertThat(submission.join()).isEqualTo(503);
    }
  }

  @Test
  void aLockIsHeldForLong() throws Exception {
    try (Connection connection = locked()) {
      assertThat(probe.submit()).isEqualTo(503);
      assertThat(connection.isClosed()).isFalse();
    }
  }

  @Test
  void itsDiskIsFull(@TempDir Path directory) throws Exception {
    Optional<SmallDisk> mounted = SmallDisk.mount(directory);
    assumeThat(mounted).as("a file system of its own, for which one must be root").isPresent();
    Database database = outage.database();
    try (SmallDisk disk = mounted.orElseThrow()) {
      outage.addTablespace("small", disk.directory());
      database.execute("alter table feedback set tablespace small");
      disk.fill();
      int before = submissions();
      int taken = 0;
      while (probe.submit() == 201) {
        assertThat(++taken).as("what its last pages take").isLessThan(MANY);
      }
      assertThat(probe.submit()).isEqualTo(503);
      assertThat(probe.read()).isEqualTo(200);
      assertThat(probe.health("ready")).isEqualTo(200);
      assertThat(submissions()).isEqualTo(before + taken);
      disk.clear();
      assertThat(probe.submit()).isEqualTo(201);
      database.execute("alter table feedback set tablespace pg_default");
      database.execute("drop tablespace small");
    }
  }

  private int submissions() throws SQLException {
    return Integer.parseInt(outage.database().ask("select count(*) from feedback"));
  }

  private void expectPutOff(Probe asking) {
    asking.expectPutOff();
    assertThat(probe.read()).as("what is in memory").isEqualTo(200);
    assertThat(probe.health("live")).isEqualTo(200);
    assertThat(probe.health("ready")).isEqualTo(503);
  }

  /** Someone else's transaction, in which nobody may write submissions. */
  private Connection locked() throws Exception {
    Database database = outage.database();
    Connection connection = database.connect("tongbao", database.password());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table feedback");
    }
    return connection;
  }
}
