package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersistenceTest {

  @Inject SessionFactory sessions;

  /** Throws what does not fit. */
  @Test
  void theEntitiesFitTheMigratedSchema() {
    sessions.getSchemaManager().validateMappedObjects();
  }

  @Test
  void aWholeTreeIsReadInAFixedNumberOfStatements() {
    UUID organisation = Api.organisation();
    long small = statements(notice(organisation, 1));
    long large = statements(notice(organisation, 40));
    assertThat(large).isEqualTo(small).isPositive();
  }

  private long statements(UUID notice) {
    var statistics = sessions.getStatistics();
    var caller = Api.admin();
    statistics.clear();
    caller.get("/v1/admin/notices/{id}", notice).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }

  private static UUID notice(UUID organisation, int size) {
    Object measures = Collections.nCopies(size, Map.of("text", "措施"));
    Object issues = Collections.nCopies(size, Map.of("title", "问题", "measures", measures));
    return UUID.fromString(
        Notices.json(
                Api.admin(),
                Map.of(
                    "organisationId",
                    organisation,
                    "sections",
                    List.of(Map.of("heading", "方面", "issues", issues))))
            .post("/v1/admin/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }
}
