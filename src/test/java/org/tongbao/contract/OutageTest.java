package org.tongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/**
 * While the database is away, every operation that needs it says so, and works again afterwards.
 */
@QuarkusTest
class OutageTest {

  private static final int CLIENTS = 16;

  @Test
  void everyOperationSaysThatTheDatabaseIsAway() throws SQLException {
    World world = World.get();
    Notices.live(); // or lists that others have just read would be answered from memory
    String token = Api.token("admin", "correct-horse-battery");
    List<String> faults;
    try (Connection other = otherDatabase()) {
      lock(other);
      try {
        faults = atOnce(operation -> fault(world, operation, token));
      } finally {
        unlock(other);
      }
    }
    assertThat(faults).isEmpty();
    Api.bearer(token).get("/v1/admin/notices").then().statusCode(200);
  }

  /**
   * What is wrong with the answers; each waits for a connection, so they are asked for together.
   */
  private static List<String> atOnce(Function<Operation, Optional<String>> fault) {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      return Contract.load().operations().stream()
          .filter(operation -> operation.answers(503))
          .map(operation -> CompletableFuture.supplyAsync(() -> fault.apply(operation), clients))
          .toList()
          .stream()
          .flatMap(answer -> answer.join().stream())
          .toList();
    } finally {
      clients.shutdown();
    }
  }

  private static Optional<String> fault(World world, Operation operation, String token) {
    var caller = operation.isPublic() ? Api.anonymous() : Api.bearer(token);
    var answer = world.send(operation, caller, World.nowhere());
    return answer.statusCode() == 503 && answer.header("Retry-After") != null
        ? Optional.empty()
        : Optional.of(operation + " → " + answer.statusCode() + " " + answer.asString());
  }

  private static Connection otherDatabase() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    return DriverManager.getConnection(
        url.replaceFirst("/tongbao(\\?|$)", "/template1$1"),
        setting("username"),
        setting("password"));
  }

  private static String setting(String key) {
    return ConfigProvider.getConfig().getValue("quarkus.datasource." + key, String.class);
  }

  private static void lock(Connection other) throws SQLException {
    try (Statement statement = other.createStatement()) {
      statement.execute("alter database tongbao allow_connections false");
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'tongbao'");
    }
  }

  private static void unlock(Connection other) throws SQLException {
    try (Statement statement = other.createStatement()) {
      statement.execute("alter database tongbao allow_connections true");
    }
  }
}
