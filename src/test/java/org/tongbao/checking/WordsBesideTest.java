package org.tongbao.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What the public reads beside a notice holds no more personal data than the notice. */
@QuarkusTest
class WordsBesideTest {

  private static final String PHONE = "13900001234";
  private static final String CONTACT = "13800005678";

  @Test
  void aChangeNoteIsMasked() {
    UUID notice = corrected();
    refused(post(notice, "revisions", Map.of("changeNote", "按" + PHONE + "来电更正")), "/changeNote");
    post(notice, "revisions", Map.of("changeNote", "联系电话改为" + CONTACT)).then().statusCode(201);
  }

  @Test
  void theReasonsOfAWithdrawalAndOfARemovalAreMasked() {
    UUID notice = corrected();
    post(notice, "revisions", Map.of("changeNote", "更正")).then().statusCode(201);
    Map<String, Object> reason = Map.of("reason", "应" + PHONE + "要求");
    refused(post(notice, "revisions/1/removal-request", reason), "/reason");
    refused(post(notice, "withdrawal", reason), "/reason");
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(200);
    post(notice, "withdrawal", Map.of("reason", "应139****1234要求")).then().statusCode(201);
  }

  private static UUID corrected() {
    UUID notice = Notices.live();
    Notices.put(
            "/v1/admin/notices/" + notice,
            Map.of("contact", Map.of("phones", List.of(CONTACT), "emails", List.of())))
        .then()
        .statusCode(200);
    Notices.approve(notice);
    return notice;
  }

  private static Response post(UUID notice, String what, Map<String, Object> body) {
    return Notices.json(Api.admin(), body).post("/v1/admin/notices/" + notice + "/" + what);
  }

  private static void refused(Response answer, String pointer) {
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-content"))
        .body("violations.pointer", contains(pointer));
    assertThat(answer.asString()).doesNotContain(PHONE);
  }
}
