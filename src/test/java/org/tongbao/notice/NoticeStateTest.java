package org.tongbao.notice;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class NoticeStateTest {

  @Test
  void aDraftIsDiscardedButNotWhatWasPublished() {
    UUID draft = Notices.draft(Api.organisation());
    Notices.delete("/v1/admin/notices/" + draft).then().statusCode(204);
    Api.admin().get("/v1/admin/notices/{id}", draft).then().statusCode(404);
    UUID live = Notices.live();
    Notices.delete("/v1/admin/notices/" + live)
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-already-published"));
  }

  @Test
  void nothingIsEditedUnderReview() {
    UUID notice = Notices.draft(Api.organisation());
    Response tree = Api.admin().get("/v1/admin/notices/{id}", notice);
    String section = tree.path("sections[0].id");
    String issue = tree.path("sections[0].issues[0].id");
    String measure = tree.path("sections[0].issues[0].measures[0].id");
    Api.admin().post("/v1/admin/notices/{id}/review-requests", notice).then().statusCode(201);
    for (String path :
        List.of(
            "notices/" + notice, "sections/" + section, "issues/" + issue, "measures/" + measure)) {
      Notices.put("/v1/admin/" + path, Map.of()).then().statusCode(409);
      if (!path.startsWith("notices/")) {
        Notices.delete("/v1/admin/" + path).then().statusCode(409);
      }
    }
    Notices.json(Api.admin(), Map.of("heading", "新方面"))
        .post("/v1/admin/notices/{id}/sections", notice)
        .then()
        .statusCode(409);
    Notices.json(Api.admin(), Map.of("title", "新"))
        .post("/v1/admin/sections/{id}/issues", section)
        .then()
        .statusCode(409);
    Notices.json(Api.admin(), Map.of("text", "新"))
        .post("/v1/admin/issues/{id}/measures", issue)
        .then()
        .statusCode(409);
  }
}
