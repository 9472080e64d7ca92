package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class FeedbackTest {

  @Test
  void aFormIsTakenAsJsonIs() {
    UUID notice = Notices.live();
    Api.anonymous()
        .formParam("noticeId", notice)
        .formParam("kind", "SUGGESTION")
        .formParam("content", "请增设长椅")
        .formParam("submitter.name", "")
        .formParam("consent", "true")
        .post("/v1/feedback")
        .then()
        .statusCode(201);
    Api.anonymous()
        .formParam("noticeId", notice)
        .formParam("kind", "SUGGESTION")
        .formParam("content", "请增设长椅")
        .formParam("submitter.nickname", "甲")
        .post("/v1/feedback")
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/submitter/nickname"));
  }

  @Test
  void aRetryIsAnsweredAsTheFirstTimeEvenAtOnce() {
    UUID notice = Notices.live();
    Map<String, Object> body = body(notice);
    List<String> numbers =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> submit(body, "same").<String>path("trackingNumber")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();
    assertThat(numbers).hasSize(1);
    Api.admin()
        .queryParam("notice", notice)
        .get("/v1/admin/feedback")
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void aKeyGoesWithOneBodyOfOneNotice() {
    UUID notice = Notices.live();
    submit(body(notice), "k").then().statusCode(201);
    submit(Map.of("noticeId", notice, "kind", "OPINION", "content", "另一条"), "k")
        .then()
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    submit(body(Notices.live()), "k").then().statusCode(201);
  }

  @Test
  void aTargetMustBeLive() {
    UUID notice = Notices.draft(Api.organisation());
    submit(body(notice), null)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/noticeId"));
    submit(Map.of("kind", "OPINION", "content", "无对象"), null).then().statusCode(422);
  }

  @Test
  void aSubmitterConsents() {
    UUID notice = Notices.live();
    submit(
            Map.of(
                "noticeId",
                notice,
                "kind",
                "OPINION",
                "content",
                "好",
                "submitter",
                Map.of("name", "李四")),
            null)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/consent"));
  }

  @Test
  void nobodyLearnsWhoSubmitted() {
    UUID notice = Notices.live();
    submit(
            Map.of(
                "noticeId",
                notice,
                "kind",
                "COMPLAINT",
                "content",
                "井盖松动",
                "submitter",
                Map.of("name", "赵秘密", "email", "secret@example.org"),
                "consent",
                true),
            null)
        .then()
        .statusCode(201);
    Response list = Api.admin().queryParam("notice", notice).get("/v1/admin/feedback");
    String id = list.path("items[0].id");
    String found = list.asString() + Api.admin().get("/v1/admin/feedback/{id}", id).asString();
    assertThat(found).doesNotContain("赵秘密", "secret@example.org").contains("\"anonymous\":false");
  }

  @Test
  void aWrongCodeAndAnUnknownNumberLookAlike() {
    Response receipt = submit(body(Notices.live()), null);
    String number = receipt.path("trackingNumber");
    Response wrong = Api.anonymous().header("Access-Code", "0").get("/v1/feedback/" + number);
    Response none = Api.anonymous().get("/v1/feedback/20240101-AAAAAAAA");
    wrong.then().statusCode(404);
    none.then().statusCode(404);
    assertThat((String) wrong.path("detail")).isEqualTo(none.path("detail"));
  }

  @Test
  void stepsOutOfTurnAreRefusedWithWhatIsAllowed() {
    UUID notice = Notices.live();
    submit(body(notice), null).then().statusCode(201);
    String id =
        Api.admin().queryParam("notice", notice).get("/v1/admin/feedback").path("items[0].id");
    for (String action : List.of("assignment", "replies", "closure")) {
      step(id, action)
          .then()
          .statusCode(409)
          .body("state", equalTo("RECEIVED"))
          .body("allowed", equalTo(List.of("acceptance")));
    }
    step(id, "acceptance").then().statusCode(200);
    step(id, "acceptance").then().statusCode(409);
    Api.user(Api.organisation(), "CASEWORKER")
        .get("/v1/admin/feedback/{id}", id)
        .then()
        .statusCode(404);
  }

  @Test
  void onlyPublicRepliesStandBesideTheNotice() {
    UUID notice = Notices.live();
    submit(body(notice), null).then().statusCode(201);
    String id =
        Api.admin().queryParam("notice", notice).get("/v1/admin/feedback").path("items[0].id");
    step(id, "acceptance");
    step(id, "assignment");
    step(id, "replies", Map.of("content", "仅答复本人", "public", false));
    replies(notice).then().statusCode(200).body("items", empty());
    step(id, "replies", Map.of("content", "公开答复", "public", true, "publicQuestion", "何时完工？"));
    replies(notice).then().body("items[0].publicQuestion", equalTo("何时完工？"));
    Api.admin()
        .get("/v1/admin/feedback/{id}", id)
        .then()
        .body("replies", hasSize(2))
        .body("events.type", not(empty()));
  }

  @Test
  void thePrivacyNoticeIsPublic() {
    Api.anonymous().get("/v1/privacy-notice").then().statusCode(200).body("version", equalTo("1"));
  }

  private static Response replies(UUID notice) {
    return Api.anonymous().get("/v1/notices/{id}/feedback", notice);
  }

  private static Map<String, Object> body(UUID notice) {
    return Map.of("noticeId", notice, "kind", "OPINION", "content", "很好");
  }

  private static Response submit(Map<String, Object> body, String key) {
    var request = Notices.json(Api.anonymous(), body);
    return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/feedback");
  }

  private static Response step(String id, String action) {
    Map<String, Object> body =
        switch (action) {
          case "assignment" -> Map.of("unit", "综合科");
          case "replies" -> Map.of("content", "已办", "public", true);
          default -> Map.of();
        };
    return step(id, action, body);
  }

  private static Response step(String id, String action, Map<String, Object> body) {
    return Notices.json(Api.admin(), body).post("/v1/admin/feedback/{id}/{action}", id, action);
  }
}
