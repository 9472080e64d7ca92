package org.tongbao.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;

@QuarkusTest
class TimelineTest {

  private Progress made;

  @BeforeEach
  void publish() {
    made = Progress.begin();
    Notices.publish(made.notice());
  }

  @Test
  void whatIsPublicIsReadWithoutANewRevision() {
    Progress.record(made.measure(), Map.of("note", "内部情况"));
    Progress.record(made.measure(), Map.of("note", "已完工", "completion", "DONE", "public", true));
    Progress.record(made.issue(), Map.of("note", "已部署", "public", true));
    read(made.measure())
        .then()
        .statusCode(200)
        .body("items.note", contains("已完工"))
        .body("items[0].completion", equalTo("DONE"))
        .body("items[0].recordedBy", nullValue());
    read(made.issue()).then().body("items.note", contains("已部署"));
    read("notices/" + made.notice())
        .then()
        .body("items.note", contains("已部署", "已完工"))
        .body("items[0].issueId", equalTo(made.issue().substring("issues/".length())))
        .body("items[1].measureId", equalTo(made.measureId().toString()));
    Api.anonymous()
        .get("/v1/notices/{id}", made.notice())
        .then()
        .body("revision.number", equalTo(1));
  }

  @Test
  void theTagMovesWithTheEntriesThatOneMayRead() {
    List<String> paths = List.of(made.measure(), "notices/" + made.notice(), made.issue());
    List<String> tags = paths.stream().map(path -> read(path).header("ETag")).toList();
    Progress.record(made.measure(), Map.of());
    for (int i = 0; i < paths.size(); i++) {
      asked(paths.get(i), tags.get(i)).then().statusCode(304);
      assertThat(tags.get(i)).doesNotStartWith("W/");
    }
    Progress.record(made.measure(), Map.of("public", true));
    asked(paths.get(0), tags.get(0)).then().statusCode(200).header("ETag", not(tags.get(0)));
    asked(paths.get(1), tags.get(1)).then().statusCode(200);
    asked(paths.get(2), tags.get(2)).then().statusCode(304);
  }

  @Test
  void itIsReadPageByPage() {
    for (String note : List.of("一", "二", "三")) {
      Progress.record(made.measure(), Map.of("note", note, "public", true));
    }
    for (String path : List.of(made.measure(), "notices/" + made.notice())) {
      Response first = Api.anonymous().queryParam("limit", 2).get("/v1/" + path + "/progress");
      first.then().body("items.note", contains("三", "二"));
      assertThat(first.header("Link")).contains("rel=\"next\"");
      Api.anonymous()
          .queryParam("limit", 2)
          .queryParam("cursor", first.<String>path("nextCursor"))
          .get("/v1/" + path + "/progress")
          .then()
          .body("items.note", contains("一"))
          .body("nextCursor", nullValue());
    }
  }

  @Test
  void whatIsNotLiveHasNoTimeline() {
    Progress draft = Progress.begin();
    for (Progress progress : List.of(draft, made)) {
      Progress.record(progress.measure(), Map.of("public", true));
    }
    List<String> kinds = List.of(made.measure(), "notices/" + made.notice(), made.issue());
    for (String path : List.of(draft.measure(), "notices/" + draft.notice(), draft.issue())) {
      read(path).then().statusCode(404);
    }
    read(made.measure().replace("measures", "issues")).then().statusCode(404);
    Notices.withdraw(made.notice());
    kinds.forEach(path -> read(path).then().statusCode(410));
  }

  @Test
  void aPartThatTheLiveRevisionNoLongerShowsHasNone() {
    Progress.record(made.measure(), Map.of("public", true));
    Map<String, Object> withheld =
        Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"));
    Notices.put("/v1/admin/" + made.measure(), Map.of("disclosure", withheld))
        .then()
        .statusCode(200);
    read(made.measure()).then().body("items", hasSize(1));
    Notices.publish(made.notice());
    read(made.measure()).then().statusCode(404);
    read("notices/" + made.notice()).then().body("items", hasSize(0));
    Api.anonymous().get("/v1/measures/{id}/progress", UUID.randomUUID()).then().statusCode(404);
  }

  private static Response read(String path) {
    return Api.anonymous().get("/v1/" + path + "/progress");
  }

  private static Response asked(String path, String tag) {
    return Api.anonymous().header("If-None-Match", tag).get("/v1/" + path + "/progress");
  }
}
