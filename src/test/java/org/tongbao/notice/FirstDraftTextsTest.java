package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** A notice of before is found as one of now. */
@QuarkusTest
class FirstDraftTextsTest {

  private static final String ALL =
      "select coalesce(string_agg(t::text, '|' order by id), '') from draft_texts t where notice_id = '%s'";

  @Inject AgroalDataSource database;
  @Inject FirstDraftTexts first;

  @Test
  void whatIsOlderThanTheSearchIsFoundToo() throws SQLException {
    UUID notice = Notices.draft(Api.organisation());
    String before = texts(notice);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from draft_texts where notice_id = '" + notice + "'");
      statement.execute("delete from first_works where name = 'draft texts'");
    }
    assertThat(texts(notice)).isEmpty();
    first.start(new StartupEvent());
    assertThat(texts(notice)).isEqualTo(before).contains("老旧管网改造缓慢");
  }

  private String texts(UUID notice) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(ALL.formatted(notice))) {
      found.next();
      return found.getString(1);
    }
  }
}
