package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Eventually;
import org.tongbao.Notices;

/** What a node hears of the others, here told in the database behind its back. */
@QuarkusTest
class PublicationNewsTest {

  private static final String CHANNEL = "tongbao_publication";
  private static final String LISTENERS =
      "from pg_stat_activity where application_name = 'tongbao news' and datname = 'tongbao'";

  @Inject AgroalDataSource database;

  @Test
  void newsOfANoticeIsHeardWithinASecond() throws Exception {
    UUID notice = corrected();
    execute("update published_notices set revision = 1 where notice_id = '" + notice + "'");
    assertThat(revision(notice)).as("still in memory").isEqualTo(2);
    tell(notice.toString());
    expectRevision(notice, 1, Duration.ofSeconds(1));
  }

  @Test
  void whatWasMissedWithoutAConnectionIsForgotten() throws Exception {
    UUID notice = corrected();
    assertThat(ask("select count(*) " + LISTENERS)).isEqualTo(1);
    execute("update published_notices set revision = 1 where notice_id = '" + notice + "'");
    ask("select count(pg_terminate_backend(pid)) " + LISTENERS);
    expectRevision(notice, 1, Duration.ofSeconds(3));
    assertThat(ask("select count(*) " + LISTENERS)).isEqualTo(1);
  }

  @Test
  void newsThatCannotBeReadMayConcernEverything() throws Exception {
    UUID notice = corrected();
    execute("update published_notices set revision = 1 where notice_id = '" + notice + "'");
    tell("something else");
    expectRevision(notice, 1, Duration.ofSeconds(1));
    execute("update published_notices set revision = 2 where notice_id = '" + notice + "'");
    tell(notice.toString());
    expectRevision(notice, 2, Duration.ofSeconds(1));
  }

  @Test
  void aConnectionThatFellSilentIsNoticed() throws Exception {
    AgroalConnectionFactoryConfiguration pool =
        database.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
    int port = URI.create(pool.jdbcUrl().substring("jdbc:".length())).getPort();
    try (SilentProxy proxy = new SilentProxy(port)) {
      var through =
          new AgroalConnectionFactoryConfigurationSupplier(pool)
              .jdbcUrl(pool.jdbcUrl().replace(":" + port, ":" + proxy.port()))
              .get();
      try (ListeningConnection connection = ListeningConnection.open(through, CHANNEL)) {
        tell("1");
        assertThat(connection.await()).containsExactly("1");
        assertThat(connection.await()).isEmpty();
        proxy.fallSilent();
        Instant silent = Instant.now();
        assertThatThrownBy(connection::await).isInstanceOf(SQLException.class);
        assertThat(Duration.between(silent, Instant.now())).isLessThan(Duration.ofSeconds(4));
      }
    }
  }

  private static UUID corrected() {
    UUID notice = Notices.live();
    Notices.correct(notice);
    Notices.publishApproved(notice);
    assertThat(revision(notice)).isEqualTo(2);
    return notice;
  }

  private static int revision(UUID notice) {
    return Api.anonymous().get("/v1/notices/{id}", notice).path("revision.number");
  }

  private static void expectRevision(UUID notice, int number, Duration patience)
      throws InterruptedException {
    Eventually.within(patience, () -> revision(notice) == number);
  }

  private void tell(String news) throws SQLException {
    ask("select count(pg_notify('" + CHANNEL + "', '" + news + "')::text)");
  }

  private int ask(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
