package org.tongbao.publication;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class PublicationTest {

  @Test
  void aDraftIsNotPublic() {
    UUID notice = Notices.draft(Api.organisation());
    Api.anonymous().get("/v1/notices/{id}", notice).then().statusCode(404);
  }

  @Test
  void aLiveNoticeIsReadInBothForms() {
    UUID notice = Notices.live();
    Response json = Api.anonymous().accept("application/json").get("/v1/notices/{id}", notice);
    json.then()
        .statusCode(200)
        .header("Cache-Control", "public, max-age=60")
        .body("revision.number", equalTo(1))
        .body("statistics.issues.total", equalTo(3))
        .body("sections[0].issues[0].measures", hasSize(2));
    String text =
        Api.anonymous().accept("text/plain").get("/v1/notices/{id}", notice).body().asString();
    assertThat(text.strip()).isEqualTo(Notices.text("yunxi").strip());
    Api.anonymous()
        .accept("application/json")
        .header("If-None-Match", json.header("ETag"))
        .get("/v1/notices/{id}", notice)
        .then()
        .statusCode(304)
        .header("ETag", json.header("ETag"));
    Api.anonymous().head("/v1/notices/{id}", notice).then().statusCode(200);
    Api.anonymous().accept("image/png").get("/v1/notices/{id}", notice).then().statusCode(406);
  }

  @Test
  void headAnswersAsGetDoesWithoutTheBody() {
    UUID notice = Notices.live();
    for (String path :
        new String[] {"/v1/notices/" + notice, "/v1/notices/" + notice + "/revisions/1"}) {
      Response head = Api.anonymous().head(path);
      head.then().statusCode(200);
      assertThat(head.header("ETag")).isEqualTo(Api.anonymous().get(path).header("ETag"));
      Api.anonymous()
          .header("If-None-Match", head.header("ETag"))
          .head(path)
          .then()
          .statusCode(304);
    }
  }

  @Test
  void encodingsHaveTagsOfTheirOwn() {
    UUID notice = Notices.live();
    String identity =
        Api.anonymous()
            .config(config().decoderConfig(decoderConfig().noContentDecoders()))
            .get("/v1/notices/{id}", notice)
            .header("ETag");
    String zipped = Api.anonymous().get("/v1/notices/{id}", notice).header("ETag");
    assertThat(zipped).isNotEqualTo(identity);
  }

  @Test
  void partsAreReadByThemselves() {
    UUID notice = Notices.live();
    Response whole = Api.anonymous().get("/v1/notices/{id}", notice);
    String issue = whole.path("sections[0].issues[0].id");
    String measure = whole.path("sections[0].issues[0].measures[1].id");
    for (String path :
        new String[] {
          "/v1/notices/" + notice + "/issues",
          "/v1/notices/" + notice + "/revisions",
          "/v1/notices/" + notice + "/revisions/1",
          "/v1/issues/" + issue,
          "/v1/issues/" + issue + "/measures",
          "/v1/measures/" + measure
        }) {
      Response answer = Api.anonymous().get(path);
      answer.then().statusCode(200);
      Api.anonymous()
          .header("If-None-Match", answer.header("ETag"))
          .get(path)
          .then()
          .statusCode(304);
    }
    Api.anonymous()
        .get("/v1/measures/{id}", measure)
        .then()
        .body("text", equalTo("建立管网巡查台账，每周巡查一次。"))
        .body("issueId", equalTo(issue));
    Api.anonymous().get("/v1/notices/{id}/revisions/2", notice).then().statusCode(404);
  }

  @Test
  void aCorrectionIsTheNextRevisionAndTheOldOneStays() {
    UUID notice = Notices.live();
    Notices.json(Api.admin(), Map.of())
        .post("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-unchanged"));
    edit(notice);
    Notices.publish(notice);
    Api.anonymous()
        .get("/v1/notices/{id}", notice)
        .then()
        .body("revision.number", equalTo(2))
        .body("revision.kind", equalTo("CORRECTION"))
        .body("revision.changeNote", equalTo("更正"));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions/1", notice)
        .then()
        .statusCode(200)
        .body("revision.changeNote", equalTo("更正"));
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions", notice)
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
    Api.admin()
        .get("/v1/admin/notices/{id}/revisions/1", notice)
        .then()
        .statusCode(200)
        .body("revision.number", equalTo(1));
  }

  @Test
  void aWithdrawnNoticeLeavesATombstone() {
    UUID notice = Notices.live();
    Response whole = Api.anonymous().get("/v1/notices/{id}", notice);
    String issue = whole.path("sections[0].issues[0].id");
    String measure = whole.path("sections[0].issues[0].measures[0].id");
    Notices.withdraw(notice);
    for (String path :
        new String[] {
          "/v1/notices/" + notice,
          "/v1/notices/" + notice + "/revisions",
          "/v1/notices/" + notice + "/revisions/1",
          "/v1/notices/" + notice + "/issues",
          "/v1/notices/" + notice + "/feedback",
          "/v1/issues/" + issue,
          "/v1/issues/" + issue + "/measures",
          "/v1/measures/" + measure
        }) {
      Api.anonymous()
          .get(path)
          .then()
          .statusCode(410)
          .body("reason", equalTo("数据有误"))
          .body("withdrawnAt", not(nullValue()));
    }
    Api.anonymous().head("/v1/notices/{id}", notice).then().statusCode(410);
    Api.anonymous().head("/v1/notices/{id}/revisions/1", notice).then().statusCode(410);
    Api.anonymous()
        .get("/v1/notices?limit=100")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(notice.toString())));
    Notices.json(Api.admin(), Map.of("reason", "再次"))
        .post("/v1/admin/notices/{id}/withdrawal", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-already-withdrawn"));
  }

  @Test
  void listsPageWithoutGapsInEveryOrder() {
    for (int i = 0; i < 3; i++) {
      Notices.live();
    }
    for (String sort : new String[] {"-publishedAt", "publishedAt", "title"}) {
      var all = new ArrayList<String>();
      String cursor = null;
      do {
        var request = Api.anonymous().queryParam("sort", sort).queryParam("limit", 2);
        Response page =
            (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/notices");
        page.then().statusCode(200);
        all.addAll(page.jsonPath().getList("items.id"));
        cursor = page.path("nextCursor");
      } while (cursor != null);
      assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }
    Api.anonymous().get("/v1/issues?limit=1").then().statusCode(200).body("items", hasSize(1));
  }

  private static void edit(UUID notice) {
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "中共云溪市水务局党组（更正）"))
        .then()
        .statusCode(200);
  }
}
