package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Api;
import org.tongbao.Notices;

/** The form that needs no script. */
@QuarkusTest
class ContactFormTest {

  private static final String FORM = "/examples/contact-form";

  @Test
  void itIsAboutALiveNotice() {
    UUID notice = Notices.live();
    Response form = Forms.browser().queryParam("notice", notice).get(FORM);
    form.then()
        .statusCode(200)
        .contentType("text/html;charset=UTF-8")
        .header("Cache-Control", "private, no-cache")
        .header("Content-Security-Policy", containsString("form-action 'self'"))
        .body(containsString("<input type=\"hidden\" name=\"noticeId\" value=\"" + notice + "\">"))
        .body(containsString("巡察整改"))
        .body(not(containsString("<script")));
    Notices.withdraw(notice);
    Forms.browser().queryParam("notice", notice).get(FORM).then().statusCode(404);
  }

  @Test
  void itIsAboutAnOrganisation() {
    UUID organisation = Api.organisation();
    String slug = Api.anonymous().get("/v1/organisations/{id}", organisation).path("slug");
    for (Object name : new Object[] {organisation, slug}) {
      Forms.browser()
          .queryParam("organisation", name)
          .get(FORM)
          .then()
          .statusCode(200)
          .body(containsString("name=\"organisationId\" value=\"" + organisation + "\""));
    }
  }

  @Test
  void eachHasAKeyOfItsOwn() {
    UUID organisation = Api.organisation();
    assertThat(key(organisation)).isNotEqualTo(key(organisation));
  }

  @Test
  void whatIsWrittenIsShownAsText() {
    String name = "<b onclick=\"x\">'&";
    String id =
        Notices.json(
                Api.admin(),
                Map.of(
                    "slug", Api.slug(),
                    "name", name,
                    "contact", Map.of("phones", new String[0], "emails", new String[0])))
            .post("/v1/admin/organisations")
            .path("id");
    String page = Forms.browser().queryParam("organisation", id).get(FORM).asString();
    assertThat(page).contains("&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;").doesNotContain("<b ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?notice=",
        "?notice=x",
        "?notice=0197a3c2-0000-7000-8000-000000000000",
        "?organisation=%3Cscript%3E",
        "?organisation=0197a3c2-0000-7000-8000-000000000000"
      })
  void aboutNothingThereIsNone(String query) {
    Forms.browser()
        .urlEncodingEnabled(false)
        .get(FORM + query)
        .then()
        .statusCode(404)
        .contentType("text/html;charset=UTF-8")
        .body(not(containsString("<script")));
  }

  @Test
  void aDraftIsNotGivenAway() {
    UUID draft = Notices.draft(Api.organisation());
    String none = Forms.browser().queryParam("notice", UUID.randomUUID()).get(FORM).asString();
    Forms.browser().queryParam("notice", draft).get(FORM).then().body(equalTo(none));
  }

  @Test
  void linesEndAsInJson() {
    UUID notice = Notices.live();
    Forms.send(Forms.browser(), notice, Map.of("subject", "一\r\n二")).then().statusCode(201);
    String id =
        Api.admin().queryParam("notice", notice).get("/v1/admin/feedback").path("items[0].id");
    Api.admin().get("/v1/admin/feedback/{id}", id).then().body("subject", equalTo("一\n二"));
  }

  private static String key(UUID organisation) {
    return Forms.browser()
        .queryParam("organisation", organisation)
        .get(FORM)
        .asString()
        .replaceFirst("(?s).*name=\"idempotencyKey\" value=\"([^\"]+)\".*", "$1");
  }
}
