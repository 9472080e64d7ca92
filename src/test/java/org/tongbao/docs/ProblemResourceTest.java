package org.tongbao.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.shared.problem.ProblemType;

/** Where the type of a problem leads. */
@QuarkusTest
class ProblemResourceTest {

  @Test
  void readingNeedsNoVersion() {
    given().header("If-Match", "\"another\"").get("/problems").then().statusCode(200);
    given().header("If-Match", "\"another\"").head("/problems/not-found").then().statusCode(200);
  }

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

  @Test
  void theTypeOfAProblemLeadsToWhatItMeans() {
    String type = Api.anonymous().get("/v1/notices/not-an-id").path("type");
    Api.anonymous()
        .get(type)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Content-Language", "en")
        .header("Vary", containsString("Accept-Language"))
        .header("Cache-Control", "public, max-age=3600")
        .body("type", equalTo(type))
        .body("status", equalTo(400))
        .body("retry", equalTo("AFTER_CHANGE"))
        .body("sample.violations[0].message", equalTo("not a value that this parameter takes"));
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyTypeHasAPageThatNeedsNothingElse(ProblemType type) {
    given()
        .accept(BROWSER)
        .get(type.address())
        .then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Language", "zh-CN")
        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
        .body(startsWith("<!DOCTYPE html>"))
        .body(containsString("<html lang=\"zh-CN\">"))
        .body(containsString("<code>" + type.slug() + "</code>"))
        .body(not(containsString("<script")))
        .body(not(containsString("style=\"")))
        .body(not(containsString("://")));
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void everyExampleIsOfItsType(ProblemType type) {
    Response entry = Api.anonymous().get(type.address());
    for (String member : List.of("type", "code", "title", "status")) {
      assertThat(entry.<Object>path("sample." + member)).isEqualTo(entry.path(member));
    }
    assertThat(entry.<String>path("sample.detail")).doesNotContain("{");
  }

  @Test
  void theListHasAllOfThem() {
    List<Map<String, Object>> items = given().get("/problems").path("items");
    assertThat(items).hasSize(ProblemType.values().length);
    assertThat(items.get(0)).containsEntry("title", "请求格式有误");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/problems", "/problems/stale-version"})
  void everyLinkLeadsSomewhere(String address) {
    List<String> broken = new ArrayList<>();
    LINK.matcher(page("en").get(address).asString())
        .results()
        .map(link -> link.group(1))
        .distinct()
        .filter(link -> given().head(link).statusCode() != 200)
        .forEach(broken::add);
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/problems", "/problems/stale-version"})
  void whatOneHasIsNotSentAgain(String address) {
    String english = page("en").get(address).header("ETag");
    page("en").header("If-None-Match", english).get(address).then().statusCode(304);
    page("en").header("If-None-Match", english).head(address).then().statusCode(304);
    page("zh").header("If-None-Match", english).get(address).then().statusCode(200);
    Api.anonymous().header("If-None-Match", english).get(address).then().statusCode(200);
    Api.anonymous().head(address).then().statusCode(200).body(equalTo(""));
  }

  private static RequestSpecification page(String language) {
    return given().accept(BROWSER).header("Accept-Language", language);
  }
}
