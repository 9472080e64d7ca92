package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.Eventually;

/**
 * Three server processes on one database; as starting them takes long, each test goes on from
 * there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesIT {

  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofSeconds(15);

  private Path directory;
  private Database database;
  private String keyset;
  private Node one;
  private Node other;
  private Node third;
  private String token;

  @BeforeAll
  void startAllAtTheSameMoment(@TempDir Path directory) throws Exception {
    this.directory = directory;
    database = Database.start(directory.resolve("database"));
    keyset = Keysets.fresh();
    one = startOne();
    other = startOne();
    third = startOne();
    one.awaitReady();
    other.awaitReady();
    third.awaitReady();
    token =
        one.token(
            Stream.of(one, other, third)
                .flatMap(node -> node.shownPassword().stream())
                .findFirst()
                .orElseThrow());
  }

  @AfterAll
  void stop() {
    Stream.of(one, other, third, database).filter(Objects::nonNull).forEach(NodesIT::close);
  }

  @Test
  @Order(1)
  void theyMakeOneFirstAdministrator() throws Exception {
    assertThat(Stream.of(one, other, third).flatMap(node -> node.shownPassword().stream()))
        .hasSize(1);
    assertThat(database.ask("select count(*) from users")).isEqualTo("1");
    assertThat(database.ask("select count(*) from audit_events where action = 'user.create'"))
        .isEqualTo("1");
  }

  /** From here on all goes on with a schema of the version to come, another start too. */
  @Test
  @Order(2)
  void theNextVersionMigratesFirst() throws Exception {
    database.execute("alter table notices add column of_the_next_version text");
    database.execute("create table of_the_next_version (id uuid primary key)");
    database.execute(
        """
        insert into flyway_schema_history
               (installed_rank, version, description, type, script, installed_by, execution_time, success)
        values (9999, '9999', 'next', 'SQL', 'V9999__next.sql', 'tongbao', 1, true)
        """);
    assertThat(one.isReady()).isTrue();
  }

  @Test
  @Order(3)
  void limitsAreCountedTogether() {
    UUID notice = one.draft(token);
    one.publish(token, notice);
    assertThat(Stream.of(one, other, third, one).map(node -> node.submit(notice)))
        .containsExactly(201, 201, 201, 429);
  }

  @Test
  @Order(4)
  void whatOneChangesTheOthersShowWithinASecond() throws Exception {
    UUID notice = one.draft(token);
    one.publish(token, notice);
    Eventually.within(AT_ONCE, () -> isLive(other, notice, 1) && isLive(third, notice, 1));
    one.edit(token, notice);
    one.publish(token, notice);
    Eventually.within(AT_ONCE, () -> isLive(other, notice, 2) && isLive(third, notice, 2));
    one.withdraw(token, notice);
    Eventually.within(
        AT_ONCE,
        () -> other.read(notice).statusCode() == 410 && third.read(notice).statusCode() == 410);
  }

  @Test
  @Order(5)
  void aScheduleFiresOnceThoughAllAreUp() throws Exception {
    UUID[] notices = Stream.generate(() -> one.draft(token)).limit(5).toArray(UUID[]::new);
    Instant publishAt = Instant.now().plusSeconds(3);
    for (UUID notice : notices) {
      one.schedule(token, notice, publishAt);
    }
    for (UUID notice : notices) {
      Eventually.within(SOON, () -> isLive(other, notice, 1));
    }
    TimeUnit.SECONDS.sleep(2); // for one that would fire again
    for (UUID notice : notices) {
      expectOnePublication(notice);
    }
  }

  @Test
  @Order(6)
  void whatOneScheduledAnotherFiresWhenThatOneIsKilled() throws Exception {
    UUID notice = one.draft(token);
    one.schedule(token, notice, Instant.now().plusSeconds(2));
    one.kill();
    Eventually.within(SOON, () -> isLive(other, notice, 1));
    expectOnePublication(notice);
  }

  @Test
  @Order(7)
  void whatWasMissedWhileAllWereDownFiresAtTheStart() throws Exception {
    UUID notice = other.draft(token);
    other.schedule(token, notice, Instant.now().plusSeconds(1));
    other.kill();
    third.kill();
    TimeUnit.SECONDS.sleep(2);
    assertThat(database.ask("select count(*) from schedules")).isEqualTo("1");
    one = startOne();
    one.awaitReady();
    Eventually.within(SOON, () -> isLive(one, notice, 1));
    expectOnePublication(notice);
  }

  @Test
  @Order(8)
  void whatIsInFlightAtAStopIsFinished() throws Exception {
    CompletableFuture<UUID> draft;
    try (Connection connection = database.connect("tongbao", database.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table notices");
      draft = CompletableFuture.supplyAsync(() -> one.draft(token));
      Eventually.within(SOON, database::someoneWaits);
      one.terminate();
      TimeUnit.SECONDS.sleep(1); // it knows by now
      assertThat(draft).isNotDone();
      connection.rollback();
    }
    assertThat(draft).succeedsWithin(SOON);
    assertThat(one.exitCode()).isZero();
  }

  private Node startOne() throws IOException {
    return Node.start(
        directory,
        database,
        keyset,
        // a test holds a lock for as long as a node takes to hear that it is to stop
        "QUARKUS_DATASOURCE_JDBC_NEW_CONNECTION_SQL=set lock_timeout = '60s'",
        "TONGBAO_INTAKE_LIMITS_SHARED=true",
        "TONGBAO_INTAKE_LIMITS_SUBMISSIONS_BY_ADDRESS=3/1h");
  }

  private static void close(AutoCloseable started) {
    try {
      started.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void expectOnePublication(UUID notice) throws Exception {
    assertThat(database.ask("select count(*) from revisions where notice_id = '" + notice + "'"))
        .isEqualTo("1");
    assertThat(
            database.ask(
                "select count(*) from audit_events where action = 'notice.publish' and subject = '"
                    + notice
                    + "'"))
        .isEqualTo("1");
  }

  private static boolean isLive(Node node, UUID notice, int revision) {
    var answer = node.read(notice);
    return answer.statusCode() == 200 && answer.path("revision.number").equals(revision);
  }
}
