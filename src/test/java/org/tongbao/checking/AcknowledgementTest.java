package org.tongbao.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Warnings that may stand, and for how long. */
@QuarkusTest
class AcknowledgementTest {

  private static final String REASON = "另有一个问题已并入其他通报公布";

  @Inject EntityManager entities;

  private UUID notice;

  @BeforeEach
  void aDraftWithAWarning() {
    notice = Notices.draft(Api.organisation());
    put("/v1/admin/notices/" + notice, Map.of("opening", List.of("开头。", "反馈问题4个。")));
  }

  @Test
  void theReasonIsKeptWithWhoAndWhen() {
    acknowledge("STAT_MISMATCH", "/opening/1")
        .then()
        .statusCode(201)
        .header("Location", "/v1/admin/notices/" + notice + "/checks")
        .body("findings[0].acknowledgement.reason", equalTo(REASON));
    checks()
        .then()
        .body("findings", hasSize(1))
        .body("findings[0].acknowledgement.reason", equalTo(REASON))
        .body("findings[0].acknowledgement.acknowledgedBy", equalTo("admin"))
        .body("findings[0].acknowledgement.acknowledgedAt", notNullValue());
    List<?> audited =
        entities
            .createNativeQuery(
                "select changes from audit_events where subject = :notice"
                    + " and action = 'checks.acknowledge' and outcome = 'DONE'")
            .setParameter("notice", notice.toString())
            .getResultList();
    assertThat(audited).isEqualTo(List.of("STAT_MISMATCH /opening/1"));
  }

  @Test
  void itHoldsWhileWhatWasFoundStandsAsItIs() {
    acknowledge("STAT_MISMATCH", "/opening/1").then().statusCode(201);
    put("/v1/admin/notices/" + notice, Map.of("opening", List.of("反馈问题4个。", "别的话。")));
    String issue =
        Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].issues[0].id");
    put("/v1/admin/issues/" + issue, Map.of("statement", "改动。"));
    checks()
        .then()
        .body("findings.pointer", contains("/opening/0"))
        .body("findings[0].acknowledgement.reason", equalTo(REASON));
  }

  @Test
  void itLapsesWithTheWordsAndWithTheFault() {
    acknowledge("STAT_MISMATCH", "/opening/1").then().statusCode(201);
    put("/v1/admin/notices/" + notice, Map.of("opening", List.of("反馈问题4个！")));
    checks().then().body("findings[0].acknowledgement", nullValue());
    acknowledge("STAT_MISMATCH", "/opening/0").then().statusCode(201);
    String section = Api.admin().get("/v1/admin/notices/{id}", notice).path("sections[0].id");
    Map<String, Object> more = Map.of("title", "另一问题", "measures", List.of(Map.of("text", "改。")));
    for (int i = 0; i < 2; i++) {
      Notices.json(Api.admin(), more)
          .post("/v1/admin/sections/{id}/issues", section)
          .then()
          .statusCode(201);
    }
    checks()
        .then()
        .body("findings.code", contains("STAT_MISMATCH"))
        .body("findings[0].acknowledgement", nullValue());
  }

  @Test
  void onlyWarningsThatAreThereCanBeAcknowledgedAndOnlyOnce() {
    put("/v1/admin/notices/" + notice, Map.of("title", ""));
    refused("NO_TITLE", "/title", "warning-not-present");
    refused("NO_CONTACT", "/contact", "warning-not-present");
    refused("STAT_MISMATCH", "/opening/0", "warning-not-present");
    acknowledge("STAT_MISMATCH", "/opening/1").then().statusCode(201);
    refused("STAT_MISMATCH", "/opening/1", "warning-already-acknowledged");
  }

  private void refused(String code, String pointer, String problem) {
    acknowledge(code, pointer).then().statusCode(409).body("code", equalTo(problem));
  }

  private Response acknowledge(String code, String pointer) {
    return Notices.json(Api.admin(), Map.of("code", code, "pointer", pointer, "reason", REASON))
        .post("/v1/admin/notices/{id}/checks/acknowledgements", notice);
  }

  private Response checks() {
    return Api.admin().get("/v1/admin/notices/{id}/checks", notice);
  }

  private static void put(String path, Map<String, Object> changes) {
    Notices.put(path, changes).then().statusCode(200);
  }
}
