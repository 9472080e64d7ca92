package org.tongbao.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** What a plain form is answered: pages for people, JSON for programs. */
@QuarkusTest
class FormTest {

  private UUID notice;

  @BeforeEach
  void publish() {
    notice = Notices.live();
  }

  @Test
  void aBrowserIsShownItsReceipt() {
    Response page = Forms.send(Forms.browser(), notice, Map.of());
    page.then()
        .statusCode(201)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Language", "en")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"));
    String number = page.header("Location").replace("/v1/feedback/", "");
    String code = page.asString().replaceFirst("(?s).*<output>([0-9A-Z]{10})</output>.*", "$1");
    assertThat(page.asString()).contains("<html lang=\"en\">", number).doesNotContain("<script");
    Api.anonymous()
        .header("Access-Code", code)
        .get("/v1/feedback/{number}", number)
        .then()
        .statusCode(200);
  }

  @Test
  void aBrowserIsSpokenToInItsLanguage() {
    Response page =
        Forms.send(given().header("Accept", Forms.BROWSER), notice, Map.of("kind.", "1"));
    page.then().statusCode(400).header("Content-Language", "zh-CN");
    assertThat(page.asString()).contains("<html lang=\"zh-CN\">", "没有提交成功");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "text/html;q=0.5, application/json", "image/png"})
  void aProgramGetsJson(String accept) {
    Forms.send(Api.anonymous().header("Accept", accept), notice, Map.of())
        .then()
        .statusCode(201)
        .contentType("application/json")
        .body("status", equalTo("RECEIVED"));
  }

  @Test
  void aBrowserIsToldWhatToMend() {
    Response page =
        Forms.send(
            Forms.browser(),
            notice,
            Map.of("submitter.email", "no-address", "subject", "<script>" + "x".repeat(200)));
    page.then()
        .statusCode(422)
        .contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("form-action 'none'"));
    assertThat(page.asString())
        .contains("<strong>E-mail</strong>", "<strong>Subject</strong>", "name@example.org")
        .doesNotContain("/submitter", "no-address", "<script>");
  }

  @Test
  void anUnknownFieldIsNamedAsTextOnly() {
    Response page = Forms.send(Forms.browser(), notice, Map.of("<img src=x onerror=a>", "1"));
    page.then().statusCode(400).contentType("text/html;charset=UTF-8");
    assertThat(page.asString()).contains("&lt;img").doesNotContain("<img");
  }

  @Test
  void aRepeatedFieldIsNamed() {
    Api.anonymous()
        .formParam("noticeId", notice)
        .formParam("kind", "OPINION")
        .formParam("content", "甲", "乙")
        .post("/v1/feedback")
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItem("/content"));
    assertThat(stored()).isZero();
  }

  @Test
  void otherRefusalsArePagesToo() {
    Forms.send(Forms.browser(), notice, Map.of("subject", "x".repeat(70_000)))
        .then()
        .statusCode(413)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("too long"));
    Forms.browser()
        .contentType("multipart/form-data")
        .multiPart("content", "很好")
        .post("/v1/feedback")
        .then()
        .statusCode(415)
        .contentType("text/html;charset=UTF-8");
    Forms.send(Api.anonymous(), notice, Map.of("subject", "x".repeat(70_000)))
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }

  @Test
  void jsonIsRefusedInJson() {
    Notices.json(Forms.browser(), Map.of("noticeId", notice))
        .post("/v1/feedback")
        .then()
        .statusCode(422)
        .contentType("application/problem+json");
  }

  @Test
  void aFormBringsItsKeyInAField() {
    String first = numberOf(Map.of("idempotencyKey", "k1"));
    assertThat(numberOf(Map.of("idempotencyKey", "k1"))).isEqualTo(first);
    assertThat(numberOf(Map.of("idempotencyKey", "k2"))).isNotEqualTo(first);
    Forms.send(Forms.browser(), notice, Map.of("idempotencyKey", "k1", "subject", "其他"))
        .then()
        .statusCode(422)
        .body(containsString("sent before"));
    Forms.send(Api.anonymous(), notice, Map.of("idempotencyKey", "键"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/idempotencyKey"));
    Forms.send(
            Api.anonymous().header("Idempotency-Key", "k3"), notice, Map.of("idempotencyKey", "k1"))
        .then()
        .statusCode(201);
    assertThat(stored()).isEqualTo(3);
  }

  private String numberOf(Map<String, String> fields) {
    return Forms.send(Api.anonymous(), notice, fields).path("trackingNumber");
  }

  private int stored() {
    return Api.admin()
        .queryParam("notice", notice)
        .get("/v1/admin/feedback")
        .jsonPath()
        .getList("items")
        .size();
  }
}
