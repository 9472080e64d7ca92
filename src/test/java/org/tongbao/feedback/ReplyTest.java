package org.tongbao.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.feedback.Cases.Case;

@QuarkusTest
class ReplyTest {

  private static final String MOBILE = "13900000000";

  @Test
  void onlyPublicRepliesStandBesideTheNotice() {
    UUID notice = Notices.live();
    Cases cases = Cases.make();
    Case made = cases.submitted(Map.of("noticeId", notice, "kind", "OPINION", "content", "很好"));
    cases.take(made, "acceptance");
    cases.take(made, "assignment");
    reply(made, Map.of("content", "仅答复本人", "public", false)).then().statusCode(201);
    replies(notice).then().statusCode(200).body("items", empty());
    reply(made, Map.of("content", "公开答复", "public", true, "publicQuestion", "何时完工？"))
        .then()
        .statusCode(201);
    replies(notice).then().body("items[0].publicQuestion", equalTo("何时完工？"));
    Cases.read(made).then().body("replies.version", equalTo(List.of(1, 2)));
    Cases.follow(made).then().body("reply.content", equalTo("公开答复"));
  }

  @Test
  void aPublicReplyShowsNoPersonalData() {
    Case made = Cases.make().after("acceptance", "assignment");
    String untouched = Cases.read(made).asString();
    Response refused =
        reply(
            made,
            Map.of(
                "content",
                "已与来信人（" + MOBILE + "）联系",
                "public",
                true,
                "publicQuestion",
                "zhang@example.org 问何时完工？"));
    refused
        .then()
        .statusCode(422)
        .body("violations.pointer", equalTo(List.of("/content", "/publicQuestion")));
    assertThat(refused.asString()).doesNotContain(MOBILE, "zhang@");
    assertThat(Cases.read(made).asString()).isEqualTo(untouched);
    reply(made, Map.of("content", "已与来信人（" + MOBILE + "）联系", "public", false))
        .then()
        .statusCode(201);
  }

  @Test
  void theOfficesOwnContactMayStandInAPublicReply() {
    Cases cases = Cases.make();
    Notices.put(
            "/v1/admin/organisations/" + cases.organisation(),
            Map.of("contact", Map.of("phones", List.of(MOBILE), "emails", List.of())))
        .then()
        .statusCode(200);
    Case made = cases.after("acceptance", "assignment");
    reply(made, Map.of("content", "详询" + MOBILE, "public", true)).then().statusCode(201);
  }

  @Test
  void messagesGoBothWaysAndAWaitingOneIsFound() {
    Cases cases = Cases.make();
    Case made = cases.after("acceptance");
    cases.say(made, "write").then().statusCode(201).body("messages", hasSize(1));
    waiting(cases).then().body("items.id", equalTo(List.of(made.id())));
    cases
        .take(made, "messages")
        .then()
        .statusCode(201)
        .body("messages.author", equalTo(Arrays.asList(null, "admin")));
    waiting(cases).then().body("items", empty());
    Response seen = Cases.follow(made);
    seen.then().body("messages.fromSubmitter", equalTo(List.of(true, false)));
    assertThat(seen.asString()).doesNotContain("admin");
  }

  private static Response waiting(Cases cases) {
    return Api.admin()
        .queryParam("organisation", cases.organisation())
        .queryParam("messageWaiting", true)
        .get("/v1/admin/feedback");
  }

  private static Response reply(Case made, Map<String, Object> body) {
    return Notices.json(Api.admin(), body).post("/v1/admin/feedback/{id}/replies", made.id());
  }

  private static Response replies(UUID notice) {
    return Api.anonymous().get("/v1/notices/{id}/feedback", notice);
  }
}
