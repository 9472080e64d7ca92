package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.shared.crypto.Sha256;

/**
 * What an earlier release stored is still given out to the letter. A field that is new in the model
 * must not show in it, not even by its default: the hash of what was published would not hold any
 * more.
 */
@QuarkusTest
class OldRevisionTest {

  private static final String REVISION =
      """
      insert into revisions (id, notice_id, number, kind, published_at, published_by, content,
             internal_content, content_hash, statistics)
      values (gen_random_uuid(), ?, 1, 'FIRST', now(), 'a', ?, ?, ?, ?)
      """;

  private static final String ADDRESS =
      """
      insert into published_notices (notice_id, organisation_id, revision, title, published_at,
             changed_at, statistics, withdrawn)
      values (?, ?, 1, '通报', now(), now(), ?, false)
      """;

  private static final String STATISTICS =
      """
      {"asOf":"2025-10-20","issues":{"basicallyDone":0,"done":1,"notDone":0,"rate":"100.00",\
      "sustained":1,"total":1},"measures":{"basicallyDone":0,"done":1,"notDone":0,\
      "rate":"100.00","sustained":0,"total":1}}""";

  @Inject AgroalDataSource database;

  @Test
  void itStillProvesItself() throws Exception {
    UUID organisation = Api.organisation();
    UUID notice = Notices.draft(organisation);
    String content =
        stored()
            .replace("NOTICE", notice.toString())
            .replace("ORGANISATION", organisation.toString());
    insert(REVISION, notice, content, content, Sha256.hex(content), STATISTICS);
    insert(ADDRESS, notice, organisation, STATISTICS);

    byte[] body =
        Api.anonymous().get("/v1/notices/{id}/revisions/1", notice).then().extract().asByteArray();
    assertThat(ProofTest.followed(body)).isEqualTo(Sha256.hex(content));
  }

  private static String stored() throws IOException {
    try (InputStream in =
        OldRevisionTest.class.getResourceAsStream("/publication/revision-of-0.1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
