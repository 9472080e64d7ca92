package org.tongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.tongbao.Notices;
import org.tongbao.browser.Browser.Screen;

/** The form that a script puts on the page of another site, whose policy allows nothing else. */
@QuarkusIntegrationTest
class EmbedIT {

  private static final String BUTTON = ".tongbao-feedback button";

  private UUID notice;

  @BeforeEach
  void publish() {
    notice = Notices.live();
  }

  @Test
  void errorsStandBesideTheirFieldsAndThenTheReceiptInTheirPlace() throws Exception {
    try (Site site = site(Residents.server(), "zh-CN");
        Browser browser = Browser.start("en", Screen.PHONE, true)) {
      browser.open(site.url());
      browser.press(BUTTON);
      browser.hear("还差一点");
      assertThat(browser.focused().getDomProperty("name")).isEqualTo("kind");
      assertThat(browser.all("[aria-invalid=true]")).hasSize(5); // four kinds and the content
      browser.picture("embed-errors-phone-zh");

      browser.press("[value=COMPLAINT]");
      browser.fill("content", "路灯坏了\n已经两周");
      browser.fill("submitter.phone", "0400-7654321");
      browser.press(BUTTON);
      browser.hear("就请勾选同意");
      assertThat(browser.focused().getDomProperty("name")).isEqualTo("consent");
      assertThat(browser.all("[aria-invalid=true]")).hasSize(1);

      browser.press("summary");
      browser.hear("您可以匿名提交意见建议");
      browser.press("[name=consent]");
      browser.picture("embed-form-phone-zh");
      browser.press(BUTTON);
      browser.hear("您的反馈已收到");
      assertThat(browser.focused().getText()).isEqualTo("您的反馈已收到");
      Residents.canFollow(browser);
      browser.press(BUTTON);
      browser.see("[role=status]:not(:empty)");
      browser.picture("embed-receipt-phone-zh");
      assertThat(browser.complaints()).noneMatch(line -> line.contains("Content Security Policy"));
      assertThat(Residents.cases(notice)).isOne();
    }
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    try (Site site = site(Residents.server(), "en");
        Browser browser = Browser.start("zh-CN", Screen.DESK, true)) {
      browser.open(site.url()).see(BUTTON);
      browser.picture("embed-form-desk-en");
      type(browser, Keys.TAB, Keys.SPACE, Keys.ARROW_RIGHT, Keys.TAB, "Lamps", Keys.TAB);
      assertThat(browser.focused().getDomProperty("name")).isEqualTo("content");
      type(browser, "When will the lamps be mended?", Keys.TAB, "Sun Xiaohe", Keys.TAB);
      type(browser, Keys.TAB, "no-address", Keys.TAB, Keys.SPACE, Keys.TAB, Keys.TAB, Keys.ENTER);
      browser.hear("An e-mail address such as");
      browser.picture("embed-errors-desk-en");
      assertThat(browser.focused().getDomProperty("name")).isEqualTo("submitter.email");
      type(browser, Keys.chord(Keys.CONTROL, "a"), "sun@example.org", Keys.ENTER);
      browser.hear("We have your feedback");
      browser.picture("embed-receipt-desk-en");
      Residents.canFollow(browser);
    }
  }

  @Test
  void overABadNetworkItIsSentOnce() throws Exception {
    try (Gate gate = new Gate(Residents.server(), Gate.Fault.ANSWER_LOST, Gate.Fault.UNAVAILABLE);
        Site site = site(gate.address(), "zh-CN");
        Browser browser = Browser.start("zh-CN", Screen.PHONE, true)) {
      browser.open(site.url());
      browser.press("[value=OPINION]");
      browser.fill("content", "很好");
      browser.press(BUTTON);
      browser.hear("秒后自动重试");
      browser.picture("embed-retry-phone-zh");
      assertThat(browser.see("[name=content]").getDomProperty("value")).isEqualTo("很好");
      browser.hear("您的反馈已收到");
      assertThat(gate.isOpen()).isTrue();
      assertThat(Residents.cases(notice)).isOne();
      Residents.canFollow(browser);
    }
  }

  private Site site(String server, String language) throws IOException {
    String policy =
        "default-src 'none'; script-src %s; connect-src %s; base-uri 'none'; form-action 'none'"
            .formatted(server, server);
    String tag =
        "<script src='%s/embed/feedback.js' data-notice='%s' data-lang='%s' defer></script>"
            .formatted(server, notice, language);
    return new Site(policy, query -> "<main><h1>云溪市水务局</h1>" + tag + "<p>© 云溪市</p></main>");
  }

  private static void type(Browser browser, CharSequence... keys) {
    for (CharSequence key : keys) {
      browser.focused().sendKeys(key);
    }
  }
}
