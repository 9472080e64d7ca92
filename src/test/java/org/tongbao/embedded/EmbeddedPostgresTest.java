package org.tongbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.TestDatabase;
import org.tongbao.shared.config.StartFailure;

class EmbeddedPostgresTest {

  @TempDir Path parent;

  @Test
  void aFreshDirectoryGetsADatabaseOfItsOwnRole() throws Exception {
    try (Database database = Database.start(data())) {
      assertThat(database.ask("select current_user || ' in ' || current_database()"))
          .isEqualTo("tongbao in tongbao");
      assertThat(database.ask("show server_version")).startsWith("18.");
      assertThat(database.ask("show server_encoding")).isEqualTo("UTF8");
      assertThat(database.ask("select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertThat(
              database.ask(
                  "select pg_get_userbyid(datdba) from pg_database where datname = 'tongbao'"))
          .isEqualTo("tongbao");
    }
  }

  @Test
  void textIsOrderedByCodePointAndChineseCharactersAreLetters() throws Exception {
    try (Database database = Database.start(data())) {
      assertThat(database.ask("select 'a' < 'Z'")).isEqualTo("f");
      assertThat(database.ask("select lower('ÄÖ')")).isEqualTo("äö");
      database.execute("create extension pg_trgm");
      assertThat(database.ask("select cardinality(show_trgm('整改'))")).isEqualTo("3");
    }
  }

  @Test
  void aRestartKeepsDataAndPassword() throws Exception {
    String password;
    try (Database database = Database.start(data())) {
      database.execute("create table kept as select 'here' as what");
      password = database.password();
    }
    try (Database database = Database.start(data())) {
      assertThat(database.ask("select what from kept")).isEqualTo("here");
      assertThat(database.password()).isEqualTo(password).hasSizeGreaterThanOrEqualTo(32);
    }
  }

  @Test
  void aLostPasswordIsReplaced() throws Exception {
    String password;
    try (Database database = Database.start(data())) {
      password = database.password();
    }
    Files.delete(data().resolve("postgresql.password"));
    try (Database database = Database.start(data())) {
      assertThat(database.password()).isNotEqualTo(password);
      assertThat(database.ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void onlyTheOwnerMayReadWhatIsKept() throws IOException {
    try (Database database = Database.start(data())) {
      assertThat(mode(data())).isEqualTo("rwx------");
      assertThat(mode(data().resolve("postgresql"))).isEqualTo("rwx------");
      assertThat(mode(data().resolve("postgresql.password"))).isEqualTo("rw-------");
      assertThat(mode(data().resolve("postgresql.log"))).isEqualTo("rw-------");
      assertThat(database.password()).isNotEmpty();
    }
  }

  @Test
  void nobodyEntersWithoutThePassword() {
    try (Database database = Database.start(data())) {
      assertThatThrownBy(() -> database.connect("tongbao", "wrong"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> database.connect("postgres", database.password()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void itListensOnTheLoopbackAddressOnly() throws Exception {
    try (Database database = Database.start(data())) {
      assertThat(database.ask("show listen_addresses")).isEqualTo("127.0.0.1");
      int port = URI.create(database.url().substring("jdbc:".length())).getPort();
      for (InetAddress address : addresses()) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> new Socket(address, port).close())
              .as(address.toString())
              .isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (Database database = Database.start(data())) {
      int port = URI.create(database.url().substring("jdbc:".length())).getPort();
      Settings settings =
          new Settings(parent.resolve("other"), TestDatabase.BINARIES, Optional.of(port), false);
      assertThatThrownBy(() -> new EmbeddedPostgres(settings).start())
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("tongbao.embedded.port");
    }
  }

  @Test
  void aDatabaseOfAnotherVersionIsLeftAlone() throws IOException {
    Path cluster = Files.createDirectories(data().resolve("postgresql"));
    Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
    assertThatThrownBy(() -> Database.start(data()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("pg_upgrade")
        .hasMessageNotContaining("\n");
    assertThat(cluster).isDirectoryContaining("glob:**/PG_VERSION");
  }

  @Test
  void aDamagedDatabaseIsNamed() throws IOException {
    Files.createDirectories(data().resolve("postgresql"));
    assertThatThrownBy(() -> Database.start(data()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("damaged")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aBrokenConfigurationIsReportedInPostgresWords() throws IOException {
    Database.start(data()).close();
    Files.writeString(data().resolve("postgresql/postgresql.conf"), "shared_buffers = many\n");
    assertThatThrownBy(() -> Database.start(data()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("postgresql.conf")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsNamed() throws IOException {
    Files.writeString(data(), "");
    assertThatThrownBy(() -> Database.start(data()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("cannot be used")
        .hasMessageContaining("TONGBAO_DATA_DIR");
  }

  @Test
  void anInterruptedFirstStartIsBegunAnew() throws Exception {
    Files.createDirectories(data().resolve("postgresql.new/base"));
    try (Database database = Database.start(data())) {
      assertThat(database.ask("select 1")).isEqualTo("1");
    }
  }

  private Path data() {
    return parent.resolve("data");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<InetAddress> addresses() throws IOException {
    return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList();
  }
}
