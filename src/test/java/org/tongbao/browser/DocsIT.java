package org.tongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.tongbao.Api;
import org.tongbao.browser.Browser.Screen;

/** What developers see: the contract to try, and what a problem means. */
@QuarkusIntegrationTest
class DocsIT {

  private static final String BODY = ".body-param__text";

  @Test
  void aTokenThatIsPastedOpensTheOperationsOfStaff() {
    try (Browser browser = Browser.start("zh-CN", Screen.DESK, true)) {
      browser.open(Residents.server() + "/docs/#/Sign-in/getMe").see(".execute");
      browser.picture("docs-desk-zh");
      browser.press(".auth-wrapper .authorize");
      browser.see("#auth-bearer-value").sendKeys(Api.token("admin", "correct-horse-battery"));
      browser.press(".auth-container .auth-btn-wrapper .authorize");
      browser.press(".auth-container .btn-done");
      callsMe(browser);
    }
  }

  @Test
  void whoSignsInThereIsSignedIn() {
    try (Browser browser = Browser.start("en", Screen.DESK, true)) {
      browser.open(Residents.server() + "/docs/#/Sign-in/createToken").see(".execute");
      browser
          .see(BODY)
          .sendKeys(
              Keys.chord(Keys.CONTROL, "a"),
              "{\"username\":\"admin\",\"password\":\"correct-horse-battery\"}");
      browser.press(".execute");
      browser.see(".live-responses-table .response");
      browser.press("#operations-Sign-in-createToken .opblock-summary-control");
      browser.press("#operations-Sign-in-getMe .opblock-summary-control");
      callsMe(browser);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, PHONE", "en, DESK"})
  void theTypeOfAProblemIsAPage(String language, Screen screen) {
    try (Browser browser = Browser.start(language, screen, false)) {
      String name = "-%s-%s".formatted(screen, language).toLowerCase(Locale.ROOT);
      browser.open(Residents.server() + "/problems/invalid-content").see("h1");
      browser.picture("problem" + name);
      browser.open(Residents.server() + "/problems").see("table");
      browser.picture("problems" + name);
      browser.open(Residents.server() + "/guides/contact-form").see("pre");
      browser.picture("guide" + name);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void callsMe(Browser browser) {
    browser.press(".execute");
    browser.hear("\"username\": \"admin\"");
    browser.picture("docs-me-desk");
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(Residents.server()) || address.startsWith("data:"));
    assertThat(browser.complaints()).isEmpty();
  }
}
