package org.tongbao.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class DiffTest {

  @Test
  void aCorrectionIsToldFieldByField() {
    UUID notice = corrected();
    Response diff = Api.anonymous().get("/v1/notices/{id}/revisions/2/diff", notice);
    diff.then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=60")
        .body("from", equalTo(1))
        .body("to", equalTo(2))
        .body("changes", hasSize(1))
        .body("changes[0].type", equalTo("CHANGED"))
        .body("changes[0].kind", equalTo("NOTICE"))
        .body("changes[0].id", nullValue())
        .body("changes[0].field", equalTo("signature"))
        .body("changes[0].after", equalTo("更正"));
    Api.anonymous()
        .header("If-None-Match", diff.header("ETag"))
        .get("/v1/notices/{id}/revisions/2/diff?against=1", notice)
        .then()
        .statusCode(304);
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions/2/diff", notice)
        .then()
        .statusCode(200)
        .body(equalTo(diff.asString()));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions/1/diff?against=2", notice)
        .then()
        .body("from", equalTo(2))
        .body("to", equalTo(1))
        .body("changes[0].before", equalTo("更正"));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions/2/diff?against=2", notice)
        .then()
        .body("changes", empty());
  }

  @Test
  void thereIsNothingBeforeTheFirst() {
    UUID notice = Notices.live();
    Api.anonymous().get("/v1/notices/{id}/revisions/1/diff", notice).then().statusCode(404);
    Api.admin().get("/v1/admin/notices/{id}/revisions/1/diff", notice).then().statusCode(404);
    UUID draft = Notices.draft(Api.organisation());
    Api.admin().get("/v1/admin/notices/{id}/preview/diff", draft).then().statusCode(404);
  }

  @Test
  void staffSeeWhatPublicationWouldChange() {
    UUID notice = corrected();
    String path = "/v1/admin/notices/" + notice + "/preview/diff";
    Api.admin().get(path).then().statusCode(200).body("changes", empty());
    Notices.put("/v1/admin/notices/" + notice, Map.of("indexNumber", "QH-7"));
    Api.admin()
        .get(path)
        .then()
        .statusCode(200)
        .body("from", equalTo(2))
        .body("to", nullValue())
        .body("changes.field", contains("indexNumber"));
    Api.admin()
        .get(path + "?against=1")
        .then()
        .body("from", equalTo(1))
        .body("changes.field", contains("indexNumber", "signature"));
  }

  /** The public learns that markers differ, as it can see by itself; not what made them so. */
  @Test
  void whatIsWithheldLeavesNoTraceInADiff() {
    UUID notice = Notices.live();
    Response draft = Api.admin().get("/v1/admin/notices/{id}", notice);
    String withheld = draft.path("sections[1].issues[0].measures[0].id");
    String next = draft.path("sections[1].issues[0].measures[1].id");
    Notices.put("/v1/admin/measures/" + withheld, Map.of("text", "二号机密措施", "disclosure", hidden()));
    Notices.publish(notice);
    Notices.put("/v1/admin/measures/" + withheld, Map.of("text", "三号机密措施"));
    Notices.put("/v1/admin/measures/" + next, Map.of("completion", "DONE"));
    Notices.publish(notice);

    Response seen = Api.anonymous().get("/v1/notices/{id}/revisions/3/diff", notice);
    seen.then().body("changes.id", contains(next)).body("changes.field", contains("completion"));
    Response hiding = Api.anonymous().get("/v1/notices/{id}/revisions/2/diff", notice);
    assertThat(seen.asString() + hiding.asString()).doesNotContain("机密");
    hiding
        .then()
        .body("changes[0].type", equalTo("REMOVED"))
        .body("changes[0].id", equalTo(withheld))
        .body("changes[1].id", equalTo(next))
        .body("changes[1].field", equalTo("marker"));
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions/3/diff?audience=INTERNAL", notice)
        .then()
        .statusCode(200)
        .body("changes.id", contains(withheld, next))
        .body("changes[0].after", equalTo("三号机密措施"));
  }

  @Test
  void aWithdrawnNoticeIsComparedByStaffOnly() {
    UUID notice = corrected();
    Notices.withdraw(notice);
    Api.anonymous().get("/v1/notices/{id}/revisions/2/diff", notice).then().statusCode(410);
    Api.admin().get("/v1/admin/notices/{id}/revisions/2/diff", notice).then().statusCode(200);
  }

  private static UUID corrected() {
    UUID notice = Notices.live();
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "更正"));
    Notices.publish(notice);
    return notice;
  }

  private static Map<String, Object> hidden() {
    return Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"));
  }
}
