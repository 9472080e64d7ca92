package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server as an operator starts it, with nothing configured. */
class EmbeddedStartIT {

  @TempDir Path directory;

  @BeforeAll
  static void onlyTheJarBringsADatabase() throws IOException {
    assumeThat(PackagedServer.isJar())
        .as("a native executable brings no PostgreSQL of its own")
        .isTrue();
  }

  @Test
  void itStartsIsKilledStartsAgainAndStops() throws Exception {
    Path data = directory.resolve("data");
    try (PackagedServer first = PackagedServer.start(directory)) {
      first.awaitReady();
      assertThat(data.resolve("postgresql/PG_VERSION")).hasContent("18");

      try (PackagedServer second = PackagedServer.start(directory)) {
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.output())
            .hasSize(1)
            .first()
            .asString()
            .startsWith("Another server (process " + first.pid() + ")");
      }
      first.kill();
    }
    try (PackagedServer third = PackagedServer.start(directory)) {
      third.awaitReady();
      ProcessHandle postmaster = Postmaster.of(cluster(data)).orElseThrow();
      third.terminate();
      assertThat(third.exitCode()).isZero();
      assertThat(Postmaster.file(cluster(data))).doesNotExist();
      assertThat(postmaster.info().command()).isEmpty();
    }
    assertThat(data.resolve("postgresql.log")).content().endsWith("database system is shut down\n");
  }

  @Test
  void aFaultInATableOfDaysStopsTheStartWithOneLine() throws Exception {
    Path table = Files.writeString(directory.resolve("2027.txt"), "2027\noff soon\n");
    try (PackagedServer server =
        PackagedServer.start(directory, "TONGBAO_CALENDAR_TABLES=" + table)) {
      assertThat(server.exitCode()).isEqualTo(1);
      assertThat(server.output()).filteredOn(line -> line.contains("2027.txt")).hasSize(1);
      assertThat(server.output()).noneMatch(line -> line.contains("\tat "));
    }
  }

  @Test
  void nothingEmbeddedStartsWithAUrl() throws Exception {
    try (Database database = Database.start(directory.resolve("elsewhere"));
        PackagedServer server =
            PackagedServer.start(
                directory,
                "QUARKUS_DATASOURCE_JDBC_URL=" + database.url(),
                "QUARKUS_DATASOURCE_USERNAME=tongbao",
                "QUARKUS_DATASOURCE_PASSWORD=" + database.password())) {
      server.awaitReady();
      assertThat(directory.resolve("data/postgresql")).doesNotExist();
      try (var connection =
          DriverManager.getConnection(database.url(), "tongbao", database.password())) {
        assertThat(connection.getMetaData().getTables(null, "public", "notice%", null).next())
            .isTrue();
      }
      server.terminate();
      assertThat(server.exitCode()).isZero();
    }
  }

  private static Path cluster(Path data) throws IOException {
    return data.toRealPath().resolve("postgresql");
  }
}
