package org.tongbao;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The main job from end to end; {@link MainJobIT} does it again on what is shipped. */
@QuarkusTest
class MainJobTest {

  @Test
  void aNoticeIsPublishedAndAnswered() {
    UUID notice = Notices.live();
    Response published = Api.anonymous().get("/v1/notices/{id}", notice);
    String issue = published.path("sections[1].issues[0].id");
    Map<String, Object> form =
        Map.of(
            "noticeId",
            notice,
            "issueId",
            issue,
            "kind",
            "INQUIRY",
            "content",
            "公示牌何时设立？",
            "submitter",
            Map.of("name", "王小田", "phone", "0000-1112223"),
            "consent",
            true);
    Response receipt =
        Notices.json(Api.anonymous(), form).header("Idempotency-Key", "k-1").post("/v1/feedback");
    receipt.then().statusCode(201);
    Notices.json(Api.anonymous(), form)
        .header("Idempotency-Key", "k-1")
        .post("/v1/feedback")
        .then()
        .statusCode(201)
        .body("accessCode", equalTo(receipt.path("accessCode")));

    String id =
        Api.admin()
            .queryParam("notice", notice)
            .get("/v1/admin/feedback")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("items[0].id");
    step(id, "acceptance", Map.of(), 200);
    step(id, "assignment", Map.of("unit", "河道科"), 200);
    step(id, "replies", Map.of("content", "下月设立。", "public", true), 201);
    step(id, "closure", Map.of(), 200);

    Api.anonymous()
        .header("Access-Code", (String) receipt.path("accessCode"))
        .get("/v1/feedback/{number}", (String) receipt.path("trackingNumber"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("reply.content", equalTo("下月设立。"));
    String replies = Api.anonymous().get("/v1/notices/{id}/feedback", notice).asString();
    assertThat(replies).contains("下月设立。").doesNotContain("王小田", "公示牌何时设立");
  }

  @Test
  void everyFormOfAPublishedNoticeIsWhole() {
    UUID notice = Notices.live();
    String text = Api.anonymous().accept("text/plain").get("/v1/notices/{id}", notice).asString();
    assertThat(text.strip()).isEqualTo(Notices.text("yunxi").strip());
    Api.anonymous()
        .get("/v1/notices/{id}/revisions", notice)
        .then()
        .body("items[0].number", equalTo(1))
        .body("items[0].statistics.measures.total", equalTo(5));
    Response issues = Api.anonymous().get("/v1/notices/{id}/issues", notice);
    issues.then().body("items", hasSize(3));
    String issue = issues.path("items[0].id");
    Api.anonymous()
        .get("/v1/issues/{id}", issue)
        .then()
        .body("noticeId", equalTo(notice.toString()))
        .body("measures", hasSize(2));
    Response measures = Api.anonymous().get("/v1/issues/{id}/measures", issue);
    measures.then().body("items", hasSize(2));
    Api.anonymous()
        .get("/v1/measures/{id}", (String) measures.path("items[0].id"))
        .then()
        .body("issueId", equalTo(issue));
  }

  @Test
  void refusalsSayWhatToMend() {
    Notices.json(Api.anonymous(), Map.of("content", ""))
        .post("/v1/feedback")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("violations.pointer", hasItem("/content"))
        .body("requestId", not(nullValue()));
    Notices.json(Api.anonymous(), Map.of("contents", ""))
        .post("/v1/feedback")
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/contents"));
    Api.anonymous()
        .get("/v1/notices/not-a-uuid")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"));
    Api.anonymous()
        .get("/v1/admin/notices")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer");
    given()
        .header("Accept-Language", "zh-CN")
        .get("/v1/notices?limit=1000")
        .then()
        .statusCode(400)
        .body("title", equalTo("参数有误"));
  }

  private static void step(String id, String action, Map<String, Object> body, int status) {
    Notices.json(Api.admin(), body)
        .post("/v1/admin/feedback/{id}/{action}", id, action)
        .then()
        .statusCode(status);
  }
}
