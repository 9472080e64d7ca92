package org.tongbao.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class LongFeedTest {

  /** What no other test may find: a revision that says nothing. */
  private static final String PUBLISH =
      """
      with live as (
        insert into revisions (id, notice_id, number, kind, published_at, published_by, content,
               internal_content, content_hash, statistics)
        values (gen_random_uuid(), ?, 1, 'FIRST', now(), 'a', '{}', '{}', 'x', '{}')
        returning notice_id, published_at)
      insert into published_notices (notice_id, organisation_id, revision, title, published_at,
             changed_at, statistics, withdrawn)
      select notice_id, ?, 1, '通报', published_at, published_at, '{}', false from live
      """;

  @Inject AgroalDataSource database;

  @Test
  void theOldestGoWhenThereAreTooMany() throws SQLException {
    UUID organisation = Api.organisation();
    try {
      showsTheNewest(organisation);
    } finally {
      execute("delete from published_notices where organisation_id = ?", organisation);
    }
  }

  private void showsTheNewest(UUID organisation) throws SQLException {
    List<String> newest = new ArrayList<>();
    for (int i = 0; i < FeedService.MOST + 1; i++) {
      newest.add(0, "urn:uuid:" + publish(organisation));
    }
    List<String> shown =
        Api.anonymous()
            .queryParam("organisation", organisation)
            .get("/v1/feeds/notices.json")
            .path("items.id");
    assertThat(shown).isEqualTo(newest.subList(0, FeedService.MOST));
  }

  private UUID publish(UUID organisation) throws SQLException {
    Map<String, Object> draft = Map.of("organisationId", organisation, "title", "通报");
    UUID notice =
        UUID.fromString(Notices.json(Api.admin(), draft).post("/v1/admin/notices").path("id"));
    execute(PUBLISH, notice, organisation);
    return notice;
  }

  private void execute(String sql, UUID... ids) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setObject(i + 1, ids[i]);
      }
      statement.executeUpdate();
    }
  }
}
