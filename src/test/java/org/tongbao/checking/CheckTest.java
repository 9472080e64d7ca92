package org.tongbao.checking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The checks over HTTP: what they tell, and what they block. */
@QuarkusTest
class CheckTest {

  private static final String PHONE = "13900001234";

  @Inject EntityManager entities;

  @Test
  void aNoticeWithoutFaultsPasses() {
    UUID notice = Notices.draft(Api.organisation());
    String hash = Api.admin().get("/v1/admin/notices/{id}", notice).path("contentHash");
    checks(notice)
        .then()
        .statusCode(200)
        .body("passed", equalTo(true))
        .body("findings", empty())
        .body("omitted", equalTo(0))
        .body("contentHash", equalTo(hash));
  }

  @Test
  void warningsBlockNothing() {
    UUID notice = Notices.draft(Api.organisation());
    put(notice, Map.of("opening", List.of("反馈问题4个。")));
    checks(notice)
        .then()
        .body("passed", equalTo(true))
        .body("findings.code", contains("STAT_MISMATCH"))
        .body("findings.severity", contains("WARNING"))
        .body("findings.message", contains(containsString("4 issues, the public content has 3")));
    Notices.publish(notice);
  }

  @Test
  void errorsComeFirstAndInTheLanguageAskedFor() {
    UUID notice = Notices.draft(Api.organisation());
    put(notice, Map.of("opening", List.of("“请拨打" + PHONE)));
    checks(notice)
        .then()
        .body("passed", equalTo(false))
        .body("findings.code", contains("UNMASKED_MOBILE_NUMBER", "UNBALANCED_QUOTE"))
        .body("findings.pointer", contains("/opening/0", "/opening/0"))
        .body("findings[0].message", containsString("mobile number"));
    String chinese =
        given()
            .spec(Api.admin())
            .header("Accept-Language", "zh-CN")
            .get("/v1/admin/notices/{id}/checks", notice)
            .asString();
    assertThat(chinese).doesNotContain(PHONE);
  }

  @Test
  void errorsBlockTheRequestForReview() {
    UUID notice = Notices.draft(Api.organisation());
    put(notice, Map.of("opening", List.of("请拨打" + PHONE), "title", ""));
    Response refused = Api.admin().post("/v1/admin/notices/{id}/review-requests", notice);
    refused
        .then()
        .statusCode(422)
        .body("code", equalTo("checks-failed"))
        .body("violations.pointer", contains("/opening/0", "/title"));
    assertThat(refused.asString()).doesNotContain(PHONE);
    Api.admin().get("/v1/admin/notices/{id}", notice).then().body("stage", equalTo("DRAFT"));
    put(notice, Map.of("opening", List.of("请拨打139****1234"), "title", "整改通报"));
    Notices.approve(notice);
  }

  /** As after an upgrade that brings a check which the approved notice does not pass. */
  @Test
  void errorsBlockPublication() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery("update notices set signature = :text where id = :id")
                    .setParameter("text", PHONE)
                    .setParameter("id", notice)
                    .executeUpdate());
    Notices.json(Api.admin(), Map.of())
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(422)
        .body("code", equalTo("checks-failed"))
        .body("violations.pointer", contains("/signature"));
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
  }

  private static Response checks(UUID notice) {
    return Api.admin().get("/v1/admin/notices/{id}/checks", notice);
  }

  private static void put(UUID notice, Map<String, Object> changes) {
    Notices.put("/v1/admin/notices/" + notice, changes).then().statusCode(200);
  }
}
