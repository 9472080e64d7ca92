package org.tongbao.publication;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class ReviewTest {

  @Test
  void publicationNeedsTheConfiguredReview() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.json(Api.admin(), Map.of())
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("approval-missing"))
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void theWriterDoesNotReview() {
    UUID notice = Notices.draft(Api.organisation());
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    review(notice, "APPROVED", "")
        .then()
        .statusCode(409)
        .body("code", equalTo("reviewer-not-independent"));
  }

  @Test
  void aRejectionSaysWhyAndSendsTheDraftBack() {
    UUID notice = Notices.draft(Api.organisation());
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    var reviewer = Map.of("stage", "FIRST", "decision", "REJECTED");
    Notices.json(Api.user(null, "REVIEWER"), reviewer)
        .post("/v1/admin/notices/{id}/reviews", notice)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/comment"));
    Notices.json(
            Api.user(null, "REVIEWER"),
            Map.of("stage", "FIRST", "decision", "REJECTED", "comment", "日期有误"))
        .post("/v1/admin/notices/{id}/reviews", notice)
        .then()
        .statusCode(201);
    Api.admin().get("/v1/admin/notices/{id}", notice).then().body("stage", equalTo("DRAFT"));
    Api.admin()
        .get("/v1/admin/notices/{id}/reviews", notice)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @Test
  void noEditWhileUnderReview() {
    UUID notice = Notices.draft(Api.organisation());
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    Notices.json(Api.admin(), Map.of("heading", "新方面"))
        .post("/v1/admin/notices/{id}/sections", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-not-editable"));
    Api.admin()
        .post("/v1/admin/notices/{id}/review-requests", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("review-not-pending"));
  }

  private static Response review(UUID notice, String decision, String comment) {
    return Notices.json(
            Api.admin(), Map.of("stage", "FIRST", "decision", decision, "comment", comment))
        .post("/v1/admin/notices/{id}/reviews", notice);
  }
}
