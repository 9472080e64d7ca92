package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process leaves behind does not keep the next one from starting. */
class CrashTest {

  @TempDir Path data;

  @Test
  void aKilledServerLeavesADatabaseThatTheNextOneTakesOver() throws Exception {
    try (ServerProcess server = ServerProcess.start(data)) {
      assertThat(server.firstLine()).isEqualTo("ready");
      ProcessHandle orphan = postmaster();
      server.kill();
      assertThat(orphan.isAlive()).isTrue();
      try (Database database = Database.start(data)) {
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(database.ask("select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void aKilledPostgresIsRecovered() throws Exception {
    Database first = Database.startDurable(data);
    first.execute("create table kept as select 'here' as what");
    ProcessHandle postmaster = postmaster();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    first.close();
    try (Database second = Database.start(data)) {
      assertThat(second.ask("select what from kept")).isEqualTo("here");
    }
  }

  @Test
  void aStalePidFileThatNamesAnotherProgramHarmsNobody() throws Exception {
    Database.start(data).close();
    Process bystander = new ProcessBuilder("sleep", "60").start();
    try {
      Files.write(
          data.resolve("postgresql/postmaster.pid"),
          List.of(
              Long.toString(bystander.pid()),
              data.resolve("postgresql").toString(),
              "1",
              "5432",
              "",
              "127.0.0.1",
              "",
              "ready"));
      try (Database database = Database.start(data)) {
        assertThat(database.ask("select 1")).isEqualTo("1");
      }
      assertThat(bystander.isAlive()).isTrue();
    } finally {
      bystander.destroyForcibly();
    }
  }

  @Test
  void aSecondServerOnTheSameDirectoryIsRefused() throws Exception {
    try (Database database = Database.start(data);
        ServerProcess second = ServerProcess.start(data)) {
      assertThat(second.firstLine())
          .contains("Another server (process " + ProcessHandle.current().pid() + ")")
          .contains(data.toRealPath().toString())
          .contains("TONGBAO_DATA_DIR");
      assertThat(database.ask("select 1")).isEqualTo("1");
    }
  }

  private ProcessHandle postmaster() throws Exception {
    return Postmaster.of(data.toRealPath().resolve("postgresql")).orElseThrow();
  }
}
