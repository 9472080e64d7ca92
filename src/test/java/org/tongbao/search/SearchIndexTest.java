package org.tongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What can be found is what is live, at any moment of a notice's life. */
@QuarkusTest
class SearchIndexTest {

  private static final String ALL =
      """
      select coalesce(string_agg(p::text, '|' order by notice_id, place), '') from passages p
       where notice_id = '%s'
      """;

  @Inject AgroalDataSource database;
  @Inject FirstIndexing indexing;

  private Searches searches;

  @BeforeEach
  void anOrganisationOfItsOwn() {
    searches = new Searches();
  }

  @Test
  void onlyTheLiveRevisionIsFound() {
    UUID notice = searches.draft("通报", "方面", "问题", "疏浚河道");
    assertThat(searches.found("疏浚")).isEmpty();
    Notices.publish(notice);
    assertThat(searches.found("疏浚")).containsExactly("[疏浚]河道");
    String measure = searches.find("疏浚").path("items[0].measureId");
    Notices.put("/v1/admin/measures/" + measure, Map.of("text", "加固堤防")).then().statusCode(200);
    assertThat(searches.found("加固")).isEmpty();
    Notices.publish(notice);
    assertThat(searches.found("疏浚")).isEmpty();
    assertThat(searches.found("加固")).containsExactly("[加固]堤防");
    Notices.withdraw(notice);
    assertThat(searches.found("加固")).isEmpty();
    Notices.publish(notice);
    assertThat(searches.found("加固")).containsExactly("[加固]堤防");
  }

  @Test
  void whatIsScheduledIsNotFound() {
    UUID notice = searches.draft("通报", "方面", "问题", "疏浚河道");
    Notices.approve(notice);
    Notices.schedule(notice, Instant.now().plusSeconds(3600)).then().statusCode(202);
    assertThat(searches.found("疏浚")).isEmpty();
  }

  @Test
  void whatIsWithheldIsNotFound() {
    UUID notice = searches.draft("通报", "方面", "问题", "疏浚河道");
    String measure =
        Api.admin()
            .get("/v1/admin/notices/{id}", notice)
            .path("sections[0].issues[0].measures[0].id");
    Map<String, Object> withheld = Map.of("withheld", true, "reason", "CASE_PENDING");
    Notices.put("/v1/admin/measures/" + measure, Map.of("disclosure", Map.of("PUBLIC", withheld)))
        .then()
        .statusCode(200);
    Notices.publish(notice);
    assertThat(searches.found("问题")).containsExactly("[问题]");
    assertThat(searches.found("疏浚")).isEmpty();
  }

  @Test
  void nothingIsLeftOfWhatWasWithdrawn() throws SQLException {
    UUID notice = searches.publish("通报", "方面", "问题", "疏浚河道");
    assertThat(passages(notice)).contains("疏浚");
    Notices.withdraw(notice);
    assertThat(passages(notice)).isEmpty();
  }

  @Test
  void whatWasLiveBeforeThereWasASearchIsFoundToo() throws SQLException {
    UUID live = searches.publish("通报", "方面", "问题", "疏浚河道");
    UUID withdrawn = searches.publish("通报", "方面", "问题", "加固堤防");
    Notices.withdraw(withdrawn);
    String before = passages(live);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      PassageTable.remove(connection, live);
      statement.execute("delete from first_works where name = 'passages'");
    }
    indexing.start(new StartupEvent());
    assertThat(passages(live)).isEqualTo(before);
    assertThat(passages(withdrawn)).isEmpty();
  }

  private String passages(UUID notice) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(ALL.formatted(notice))) {
      found.next();
      return found.getString(1);
    }
  }
}
