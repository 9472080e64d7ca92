package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class WithholdingTest {

  @Test
  void whatIsWithheldLeavesNoTrace() {
    UUID notice = Notices.draft(Api.organisation());
    Response draft = Api.admin().get("/v1/admin/notices/{id}", notice);
    String measure = draft.path("sections[1].issues[0].measures[0].id");
    Notices.put(
            "/v1/admin/measures/" + measure,
            Map.of(
                "disclosure", Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"))))
        .then()
        .statusCode(200);
    Notices.publish(notice);
    String text =
        Api.anonymous().accept("text/plain").get("/v1/notices/{id}", notice).body().asString();
    assertThat(text).doesNotContain("逐段设立公示牌").contains("一是每月通报清淤进度。");
    Api.anonymous().get("/v1/measures/{id}", measure).then().statusCode(404);
    String internal =
        Api.admin()
            .accept("text/plain")
            .get("/v1/admin/notices/{id}/preview?audience=INTERNAL", notice)
            .body()
            .asString();
    assertThat(internal).contains("一是逐段设立公示牌；二是每月通报清淤进度。");
  }
}
