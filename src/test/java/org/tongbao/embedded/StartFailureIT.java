package org.tongbao.embedded;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be ends with one line that says what to do, and a code that is not 0. */
class StartFailureIT {

  /**
   * What is wrong.
   *
   * @param advice what the line must name
   * @param settings in place of good ones
   */
  private record Fault(String advice, List<String> settings) {

    Fault(String advice, String... settings) {
      this(advice, List.of(settings));
    }
  }

  @TempDir Path directory;

  @Test
  void oneLineSaysWhatToDo() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    try (Database database = Database.start(directory.resolve("database"));
        ServerSocket taken = new ServerSocket(0)) {
      String keyset = Keysets.fresh();
      sealSomething(database, keyset);
      expectRefused(
          database,
          keyset,
          List.of(
              new Fault("QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_DATASOURCE_PASSWORD=wrong"),
              new Fault(
                  "Start it, or correct QUARKUS_DATASOURCE_JDBC_URL",
                  "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:1/tongbao"),
              new Fault(
                  "Create it, or correct QUARKUS_DATASOURCE_JDBC_URL",
                  "QUARKUS_DATASOURCE_JDBC_URL=" + database.url() + "-of-another-name"),
              new Fault("QUARKUS_HTTP_PORT", "QUARKUS_HTTP_PORT=" + taken.getLocalPort()),
              new Fault(
                  "TONGBAO_DATA_DIR",
                  "TONGBAO_CRYPTO_KEYSET=",
                  "TONGBAO_DATA_DIR=" + file.resolve("data")),
              new Fault("damaged", "TONGBAO_CRYPTO_KEYSET=" + keyset.substring(40)),
              new Fault("TONGBAO_CRYPTO_KEYSET", "TONGBAO_CRYPTO_KEYSET=" + Keysets.fresh())));
      database.execute("update schema_floor set version = 9999");
      expectRefused(database, keyset, List.of(new Fault("newer program")));
    }
  }

  /** With a keyset that the database is sealed with from now on. */
  private void sealSomething(Database database, String keyset) throws Exception {
    try (Node node =
        Node.start(directory, database, keyset, "TONGBAO_ADMIN_PASSWORD=" + Load.PASSWORD)) {
      node.awaitReady();
      node.token(Load.PASSWORD);
    }
  }

  /** All start at the same time: some wait for a good while before they give up. */
  private void expectRefused(Database database, String keyset, List<Fault> faults)
      throws Exception {
    List<Node> refused = new ArrayList<>();
    try {
      for (Fault fault : faults) {
        refused.add(
            Node.start(directory, database, keyset, fault.settings().toArray(String[]::new)));
      }
      SoftAssertions all = new SoftAssertions();
      for (int i = 0; i < faults.size(); i++) {
        expectAdvice(all, refused.get(i), faults.get(i).advice());
        all.assertThat(refused.get(i).output()).noneMatch(line -> line.contains(keyset));
      }
      all.assertAll();
    } finally {
      refused.forEach(Node::close);
    }
  }

  private static void expectAdvice(SoftAssertions all, Node refused, String advice)
      throws InterruptedException {
    all.assertThat(refused.exitCode()).as(advice).isEqualTo(1);
    all.assertThat(refused.output())
        .as(advice)
        .filteredOn(line -> !line.contains(" INFO ") && line.contains(advice))
        .hasSize(1)
        .first()
        .asString()
        .doesNotContain("Exception");
  }
}
