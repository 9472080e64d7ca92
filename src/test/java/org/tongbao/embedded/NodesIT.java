package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
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
 * Two server processes on one database; as starting them takes long, each test goes on from there.
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
  private String token;

  @BeforeAll
  void startBothAtTheSameMoment(@TempDir Path directory) throws Exception {
    this.directory = directory;
    database = Database.start(directory.resolve("database"));
    keyset = Keysets.fresh();
    one = Node.start(directory, database, keyset);
    other = Node.start(directory, database, keyset);
    one.awaitReady();
    other.awaitReady();
    token =
        one.token(
            Stream.of(one, other)
                .flatMap(node -> node.shownPassword().stream())
                .findFirst()
                .orElseThrow());
  }

  @AfterAll
  void stop() {
    Stream.of(one, other, database).filter(Objects::nonNull).forEach(NodesIT::close);
  }

  @Test
  @Order(1)
  void theyMakeOneFirstAdministrator() throws Exception {
    assertThat(Stream.of(one, other).flatMap(node -> node.shownPassword().stream())).hasSize(1);
    assertThat(database.ask("select count(*) from users")).isEqualTo("1");
    assertThat(database.ask("select count(*) from audit_events where action = 'user.create'"))
        .isEqualTo("1");
  }

  @Test
  @Order(2)
  void whatOneChangesTheOtherShowsWithinASecond() throws Exception {
    UUID notice = one.draft(token);
    one.publish(token, notice);
    Eventually.within(AT_ONCE, () -> isLive(other, notice, 1));
    one.edit(token, notice);
    one.publish(token, notice);
    Eventually.within(AT_ONCE, () -> isLive(other, notice, 2));
    one.withdraw(token, notice);
    Eventually.within(AT_ONCE, () -> other.read(notice).statusCode() == 410);
  }

  @Test
  @Order(3)
  void aScheduleFiresOnceThoughBothAreUp() throws Exception {
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
  @Order(4)
  void whatOneScheduledTheOtherFiresWhenThatOneIsKilled() throws Exception {
    UUID notice = one.draft(token);
    one.schedule(token, notice, Instant.now().plusSeconds(2));
    one.kill();
    Eventually.within(SOON, () -> isLive(other, notice, 1));
    expectOnePublication(notice);
  }

  @Test
  @Order(5)
  void whatWasMissedWhileAllWereDownFiresAtTheStart() throws Exception {
    UUID notice = other.draft(token);
    other.schedule(token, notice, Instant.now().plusSeconds(1));
    other.kill();
    TimeUnit.SECONDS.sleep(2);
    assertThat(database.ask("select count(*) from schedules")).isEqualTo("1");
    one = Node.start(directory, database, keyset);
    one.awaitReady();
    Eventually.within(SOON, () -> isLive(one, notice, 1));
    expectOnePublication(notice);
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
