package org.tongbao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** Indicators of measures: what they aim at, and what was reached. */
@QuarkusTest
class IndicatorTest {

  private UUID organisation;
  private UUID notice;
  private String measure;
  private UUID indicator;

  @BeforeEach
  void anIndicator() {
    organisation = Api.organisation();
    notice = Notices.draft(organisation);
    measure =
        Api.admin()
            .get("/v1/admin/notices/{id}", notice)
            .path("sections[0].issues[0].measures[0].id");
    indicator = Notices.indicator(measure);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 3, 3.07, true",
    "AT_LEAST, 3.07, 3.070, true",
    "AT_LEAST, 100, 65, false",
    "AT_MOST, 0.5, 0.500001, false",
    "AT_MOST, 0.5, -1, true",
    "AT_LEAST, 999999999999999.999999, 999999999999999.999998, false",
    "AT_LEAST, 0.3, 0.3, true"
  })
  void whetherATargetIsReachedIsWorkedOut(
      String direction, String target, String actual, boolean reached) {
    Notices.put(address(), Map.of("direction", direction, "target", target)).then().statusCode(200);
    record(actual, "2026-03-15").statusCode(201).body("actual", equalTo(actual));
    Api.admin()
        .get(address())
        .then()
        .body("target", equalTo(target))
        .body("actual", equalTo(actual))
        .body("reached", equalTo(reached));
  }

  @Test
  void theLastFigureOfTheLatestDayCounts() {
    String before = Api.admin().get(address()).header("ETag");
    record("65", "2026-03-15").statusCode(201);
    record("70", "2026-02-15").statusCode(201);
    record("66", "2026-03-15").statusCode(201);
    Response now = Api.admin().get(address());
    now.then().body("actual", equalTo("66")).body("asOf", equalTo("2026-03-15"));
    assertThat(now.header("ETag")).isNotEqualTo(before);
    Response page = Api.admin().queryParam("limit", 2).get(address() + "/actuals");
    page.then().body("items.actual", contains("66", "65"));
    Api.admin()
        .queryParam("limit", 2)
        .queryParam("cursor", page.<String>path("nextCursor"))
        .get(address() + "/actuals")
        .then()
        .body("items.actual", contains("70"))
        .body("nextCursor", nullValue());
    Api.admin()
        .get("/v1/admin/measures/{id}/indicators", measure)
        .then()
        .body("items.actual", contains("66"));
  }

  @Test
  void withoutATargetOrAFigureNothingIsReached() {
    Api.admin().get(address()).then().body("reached", nullValue()).body("actual", nullValue());
    Map<String, Object> changes = new HashMap<>();
    changes.put("target", null);
    Notices.put(address(), changes).then().statusCode(200);
    record("65", "2026-03-15").statusCode(201);
    Api.admin().get(address()).then().body("reached", nullValue()).body("actual", equalTo("65"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3,07", "３", "1e3", "01", ".5", "1.", "1.1234567", "1000000000000000", ""})
  void whatIsNoDecimal(String text) {
    record(text, "2026-03-15").statusCode(422).body("violations[0].pointer", equalTo("/actual"));
  }

  @Test
  void figuresNeedTheUnitOfTheIndicator() {
    record(Map.of("actual", "65", "asOf", "2026-03-15"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/unit"));
    record(Map.of("actual", "65", "unit", "米", "asOf", "2026-03-15"))
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/unit"))
        .body(
            "violations[0].message",
            equalTo("is not the unit of the indicator; give the figure in 公里"));
    record("65", "2026-03-15").statusCode(201);
    Notices.put(address(), Map.of("unit", "米"))
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/unit"));
  }

  @Test
  void aFigureIsOfTodayAtTheLatest() {
    record("65", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString())
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/asOf"));
  }

  @Test
  void figuresStayOnRecord() {
    record("65", "2026-03-15").statusCode(201);
    Notices.delete(address()).then().statusCode(409).body("code", equalTo("kept-on-record"));
    Notices.delete("/v1/admin/measures/" + measure)
        .then()
        .statusCode(409)
        .body("code", equalTo("kept-on-record"));
    Notices.delete("/v1/admin/notices/" + notice).then().statusCode(204);
  }

  @Test
  void anIndicatorWithoutFiguresCanGo() {
    Notices.delete(address()).then().statusCode(204);
    Api.admin().get(address()).then().statusCode(404);
    Api.admin().get("/v1/admin/measures/{id}/indicators", measure).then().body("items", hasSize(0));
  }

  @Test
  void oldVersionsAndStrangersAreRefused() {
    Map<String, Object> input = Map.of("actual", "65", "unit", "公里", "asOf", "2026-03-15");
    Notices.json(Api.admin(), input)
        .header("If-Match", "\"99\"")
        .post(address() + "/actuals")
        .then()
        .statusCode(412);
    Notices.json(Api.user(Api.organisation(), "EDITOR"), input)
        .post(address() + "/actuals")
        .then()
        .statusCode(404);
    Notices.json(Api.user(organisation, "REVIEWER"), input)
        .post(address() + "/actuals")
        .then()
        .statusCode(403);
  }

  private String address() {
    return "/v1/admin/indicators/" + indicator;
  }

  private ValidatableResponse record(String actual, String asOf) {
    return record(Map.of("actual", actual, "unit", "公里", "asOf", asOf));
  }

  private ValidatableResponse record(Map<String, Object> input) {
    return Notices.json(Api.admin(), input).post(address() + "/actuals").then();
  }
}
