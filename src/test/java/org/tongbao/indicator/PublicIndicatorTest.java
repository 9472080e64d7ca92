package org.tongbao.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Api;
import org.tongbao.Notices;
import org.tongbao.Personal;

/** What everyone may read of indicators. */
@QuarkusTest
class PublicIndicatorTest {

  private UUID notice;
  private String measure;
  private String indicator;

  @BeforeEach
  void aLiveNotice() {
    notice = Notices.live();
    measure =
        Api.admin()
            .get("/v1/admin/notices/{id}", notice)
            .path("sections[0].issues[0].measures[0].id");
    indicator = "/v1/admin/indicators/" + Notices.indicator(measure);
  }

  @Test
  void onlyWhatIsPublicIsThereWithItsLastFigure() {
    record("12.6");
    read(null).then().statusCode(200).body("items", hasSize(0));
    show(true);
    read(null)
        .then()
        .body("items.name", contains("改造管网"))
        .body("items[0].actual", equalTo("12.6"))
        .body("items[0].reached", equalTo(true))
        .body("items[0].measureId", nullValue())
        .body("items[0].version", nullValue());
    show(false);
    read(null).then().body("items", hasSize(0));
  }

  @Test
  void theTagMovesWithTheFigures() {
    show(true);
    String tag = read(null).header("ETag");
    read(tag).then().statusCode(304);
    record("11");
    read(tag).then().statusCode(200).header("ETag", not(tag));
  }

  @Test
  void whatIsNotLiveHasNone() {
    show(true);
    Map<String, Object> withheld =
        Map.of("PUBLIC", Map.of("withheld", true, "reason", "CASE_PENDING"));
    Notices.put("/v1/admin/measures/" + measure, Map.of("disclosure", withheld))
        .then()
        .statusCode(200);
    read(null).then().statusCode(200);
    Notices.publish(notice);
    read(null).then().statusCode(404);
    Notices.withdraw(notice);
    read(null).then().statusCode(410);
  }

  @Test
  void personalDataIsNotMadePublic() {
    Map<String, Object> named = Map.of("name", "联系 " + Personal.PHONE, "public", true);
    Notices.put(indicator, named)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/name"));
    Notices.json(Api.admin(), Map.of("name", "联系 " + Personal.PHONE, "unit", "次", "public", true))
        .post("/v1/admin/measures/{id}/indicators", measure)
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/name"));
  }

  private void show(boolean open) {
    Notices.put(indicator, Map.of("public", open))
        .then()
        .statusCode(200)
        .body("public", equalTo(open));
  }

  private void record(String actual) {
    Notices.json(Api.admin(), Map.of("actual", actual, "unit", "公里", "asOf", "2026-03-15"))
        .post(indicator + "/actuals")
        .then()
        .statusCode(201);
  }

  private Response read(String known) {
    return (known == null ? Api.anonymous() : Api.anonymous().header("If-None-Match", known))
        .get("/v1/measures/{id}/indicators", measure);
  }
}
