package org.tongbao.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class RevisionTest {

  @ParameterizedTest
  @ValueSource(strings = {"CORRECTION", "UPDATE"})
  void aFurtherRevisionSaysWhatItDoesAndWhy(String kind) {
    UUID notice = Notices.live();
    Notices.put("/v1/admin/notices/" + notice, Map.of("signature", "改"));
    Notices.approve(notice);
    publish(notice, Map.of("kind", kind))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/changeNote"));
    publish(notice, Map.of("kind", kind, "changeNote", "公布新进展"))
        .then()
        .statusCode(201)
        .body("number", equalTo(2))
        .body("kind", equalTo(kind));
    Api.anonymous()
        .get("/v1/notices/{id}", notice)
        .then()
        .body("revision.kind", equalTo(kind))
        .body("revision.changeNote", equalTo("公布新进展"));
  }

  @Test
  void theFirstIsTheFirstWhateverIsSaid() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    publish(notice, Map.of("kind", "UPDATE")).then().statusCode(201).body("kind", equalTo("FIRST"));
  }

  @Test
  void noOneElseMakesAFirst() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.approve(notice);
    publish(notice, Map.of("kind", "FIRST"))
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/kind"));
  }

  @Test
  void aNumberedRevisionIsKeptForGoodByReadersOnly() {
    UUID notice = Notices.live();
    Response answer = Api.anonymous().get("/v1/notices/{id}/revisions/1", notice);
    String forGood = "public, max-age=31536000, immutable, s-maxage=60";
    answer.then().statusCode(200).header("Cache-Control", forGood);
    Api.anonymous()
        .header("If-None-Match", answer.header("ETag"))
        .get("/v1/notices/{id}/revisions/1", notice)
        .then()
        .statusCode(304)
        .header("Cache-Control", forGood);
  }

  @Test
  void whatWasWithdrawnIsPublishedAgainUnderTheNextNumber() {
    UUID notice = Notices.live();
    String first = Api.anonymous().get("/v1/notices/{id}/revisions/1", notice).asString();
    Notices.withdraw(notice);
    Api.anonymous().get("/v1/notices/{id}/revisions/1", notice).then().statusCode(410);
    Notices.publish(notice);
    Api.anonymous()
        .get("/v1/notices/{id}", notice)
        .then()
        .statusCode(200)
        .body("revision.number", equalTo(2));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions/1", notice)
        .then()
        .statusCode(200)
        .body(equalTo(first));
    Api.anonymous()
        .get("/v1/notices/{id}/revisions", notice)
        .then()
        .body("items.number", contains(2, 1));
    Api.admin()
        .get("/v1/admin/notices/{id}", notice)
        .then()
        .body("publication.state", equalTo("LIVE"));
  }

  @Test
  void whatWasNeverPublishedIsNotWithdrawn() {
    UUID notice = Notices.draft(Api.organisation());
    Notices.json(Api.admin(), Map.of("reason", "数据有误"))
        .post("/v1/admin/notices/{id}/withdrawal", notice)
        .then()
        .statusCode(409)
        .body("code", equalTo("notice-not-published"))
        .body("state", equalTo("NEVER"));
  }

  private static Response publish(UUID notice, Map<String, Object> body) {
    return Notices.json(Api.admin(), new HashMap<>(body))
        .post("/v1/admin/notices/{id}/revisions", notice);
  }
}
