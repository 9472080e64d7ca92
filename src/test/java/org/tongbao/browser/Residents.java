package org.tongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.openqa.selenium.WebElement;
import org.tongbao.Api;

/** What residents get, and what staff find of it. */
final class Residents {

  private Residents() {}

  /** The address of the server under test. */
  static String server() {
    return "http://localhost:" + RestAssured.port;
  }

  /** Demands that number and code, as shown, lead to the case. */
  static void canFollow(Browser browser) {
    List<String> shown = browser.all("output").stream().map(WebElement::getText).toList();
    assertThat(shown).hasSize(2);
    Api.anonymous()
        .header("Access-Code", shown.get(1))
        .get("/v1/feedback/{number}", shown.get(0))
        .then()
        .statusCode(200);
  }

  static int cases(UUID notice) {
    return Api.admin()
        .queryParam("notice", notice)
        .get("/v1/admin/feedback")
        .jsonPath()
        .getList("items")
        .size();
  }
}
