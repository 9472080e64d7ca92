package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The database itself keeps revisions as they are, whoever comes with SQL in hand. */
@QuarkusTest
class RevisionKeepingTest {

  private static final String EMPTY =
      "update revisions set content = null, internal_content = null, statistics = null,"
          + " change_note = null, removed_at = now(), removed_by = 'b',"
          + " removal_requested_by = 'a', removal_reason = 'r'";

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update revisions set content = '{}' where notice_id = '%s'",
        "update revisions set content_hash = 'x' where notice_id = '%s'",
        "update revisions set published_at = now() where notice_id = '%s'",
        "update revisions set number = 7 where notice_id = '%s'",
        "update revisions set published_by = published_by where notice_id = '%s'",
        "delete from revisions where notice_id = '%s'",
        "truncate revisions cascade",
      })
  void nothingChangesARevision(String sql) {
    UUID notice = Notices.live();
    refused(sql.formatted(notice));
  }

  @Test
  void nothingRemovesOneThatNobodyAskedToRemove() {
    UUID notice = Notices.live();
    Notices.withdraw(notice);
    refused(EMPTY + " where notice_id = '%s'".formatted(notice));
  }

  @Test
  void nothingRemovesTheLiveOneOrMoreThanItsText() throws SQLException {
    UUID notice = Notices.live();
    run(
        "insert into removal_requests values ('%s', '%s', 1, 'r', 'a', now())"
            .formatted(UUID.randomUUID(), notice));
    refused(EMPTY + " where notice_id = '%s'".formatted(notice));
    Notices.withdraw(notice);
    refused(EMPTY + ", content_hash = 'x' where notice_id = '%s'".formatted(notice));
    refused(EMPTY.replace("'b'", "'a'") + " where notice_id = '%s'".formatted(notice));
    run(EMPTY + " where notice_id = '%s'".formatted(notice));
    refused("update revisions set removed_at = null where notice_id = '%s'".formatted(notice));
  }

  @Test
  void nothingOfTheTextIsLeftInTheTablesOfThePublic() throws SQLException {
    UUID notice = Notices.live();
    Notices.withdraw(notice);
    String address = "/v1/admin/notices/" + notice + "/revisions/1/removal";
    Notices.json(Api.admin(), Map.of("reason", "依申请移除"))
        .post(address + "-request")
        .then()
        .statusCode(201);
    Api.user(null, "PUBLISHER").post(address).then().statusCode(200);
    for (String table :
        new String[] {"revisions", "published_notices", "published_issues", "removal_requests"}) {
      assertThat(rows(table, notice)).doesNotContain("云溪").doesNotContain("关于");
    }
  }

  private void refused(String sql) {
    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run(sql));
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String rows(String table, UUID notice) throws SQLException {
    String sql =
        "select coalesce(string_agg(t::text, ' '), '') from %s t where notice_id = '%s'"
            .formatted(table, notice);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}
