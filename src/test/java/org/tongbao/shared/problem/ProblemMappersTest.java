package org.tongbao.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;

@QuarkusTest
class ProblemMappersTest {

  @ParameterizedTest
  @CsvSource({
    "unauthorized, 401, unauthenticated",
    "authentication-failed, 401, unauthenticated",
    "forbidden, 403, forbidden",
    "optimistic-lock, 412, stale-version",
    "stale-state, 412, stale-version",
    "slug-taken, 409, slug-taken",
    "username-taken, 409, username-taken",
    "in-use, 409, organisation-in-use",
    "other-constraint, 409, conflict",
    "connection-lost, 503, service-unavailable",
    "connection-refused, 503, service-unavailable",
    "shutting-down, 503, service-unavailable",
    "pool-exhausted, 503, service-unavailable",
    "unavailable, 503, service-unavailable",
    "bad-sql, 500, internal-error",
    "unexpected, 500, internal-error",
    "error, 500, internal-error",
    "teapot, 500, internal-error",
    "malformed-json, 400, malformed-request",
    "not-found, 404, not-found",
  })
  void everyFailureBecomesAProblem(String kind, int status, String code) {
    String body =
        problem(Api.anonymous().get("/probe/throw/" + kind).then(), status, code)
            .body("instance", equalTo("/probe/throw/" + kind))
            .extract()
            .asString();
    assertThat(body).doesNotContain(ErrorProbeResource.SECRET, "Exception", "org.");
  }

  @Test
  void aProblemCarriesItsViolationsMembersAndHeaders() {
    problem(Api.anonymous().get("/probe/throw/problem").then(), 409, "notice-not-editable")
        .header("X-Probe", "yes")
        .body(
            "detail",
            equalTo(
                "The notice is under review (stage IN_REVIEW). Finish or reject the review first."))
        .body("violations", hasSize(1))
        .body("violations[0].pointer", equalTo("/a~1b"))
        .body("violations[0].message", equalTo("nests deeper than 3 levels"))
        .body("allowed", equalTo("nothing"));
  }

  @Test
  void whoIsNotSignedInIsToldHow() {
    Api.anonymous()
        .get("/probe/throw/unauthorized")
        .then()
        .header("WWW-Authenticate", equalTo("Bearer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"connection-lost", "pool-exhausted", "unavailable"})
  void whoMeetsAnOutageIsToldWhenToComeBack(String kind) {
    Api.anonymous().get("/probe/throw/" + kind).then().header("Retry-After", equalTo("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Not found, en",
    "en-GB;q=0.5, Not found, en",
    "zh-CN, 未找到, zh-CN",
    "zh-Hant-TW, 未找到, zh-CN",
    "'fr,en;q=0.8', Not found, en",
    "fr, 未找到, zh-CN",
    "'!!', 未找到, zh-CN",
  })
  void messagesComeInTheLanguageAskedForElseInChinese(
      String wanted, String title, String language) {
    given()
        .header("Accept-Language", wanted)
        .get("/probe/throw/not-found")
        .then()
        .statusCode(404)
        .header("Content-Language", language)
        .body("title", equalTo(title));
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, must be greater than or equal to 1",
    "'fr, en-US;q=0.8', must be greater than or equal to 1",
    "zh-Hant-TW, 最小不能小于1",
    "*, 最小不能小于1",
    "fr, 最小不能小于1",
  })
  void violationsComeInTheLanguageOfTheirProblem(String wanted, String message) {
    given()
        .header("Accept-Language", wanted)
        .get("/v1/organisations?limit=0")
        .then()
        .statusCode(400)
        .body("violations[0].message", equalTo(message));
  }

  @Test
  void withoutALanguageMessagesAreChinese() {
    given()
        .get("/v1/organisations?limit=0")
        .then()
        .statusCode(400)
        .body("title", equalTo("参数有误"))
        .body("violations[0].message", equalTo("最小不能小于1"));
  }

  @Test
  void aProblemThatMapsToNoFieldHasNoViolations() {
    Api.anonymous()
        .get("/probe/throw/not-found")
        .then()
        .body("violations", hasSize(0))
        .body("members", nullValue());
  }

  static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("/problems/" + code));
  }
}
