package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
  void thePrivacyNoticeIsPublic() {
    Api.anonymous().get("/v1/privacy-notice").then().statusCode(200).body("version", equalTo("1"));
  }

  private static Map<String, Object> body(UUID notice) {
    return Map.of("noticeId", notice, "kind", "OPINION", "content", "很好");
  }

  private static Response submit(Map<String, Object> body, String key) {
    var request = Notices.json(Api.anonymous(), body);
    return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/feedback");
  }
}
