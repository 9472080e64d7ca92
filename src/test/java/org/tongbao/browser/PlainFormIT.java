package org.tongbao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.Notices;
import org.tongbao.browser.Browser.Screen;

/** Forms that a browser sends by itself: the policy of the pages lets no script run. */
@QuarkusIntegrationTest
class PlainFormIT {

  private UUID notice;
  private String form;

  @BeforeEach
  void publish() {
    notice = Notices.live();
    form = Residents.server() + "/examples/contact-form?notice=" + notice;
  }

  @Test
  void aResidentWithATelephoneSendsFeedback() {
    try (Browser browser = Browser.start("zh-CN", Screen.PHONE, false)) {
      browser.open(form).picture("plain-form-phone-zh");
      assertThat(browser.see(".website").getRect().getWidth()).isLessThanOrEqualTo(1);
      browser.press("[value=SUGGESTION]");
      browser.fill("content", "建议在村口增设路灯。\n晚上看不清路。");
      browser.fill("submitter.name", "孙小河");
      browser.press("[name=consent]");
      browser.press("summary");
      browser.picture("plain-form-filled-phone-zh");
      browser.press("button");
      browser.hear("您的反馈已收到");
      browser.picture("plain-receipt-phone-zh");
      Residents.canFollow(browser);
      assertThat(Residents.cases(notice)).isOne();
    }
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    try (Browser browser = Browser.start("en", Screen.DESK, false)) {
      browser.open(form).picture("plain-form-desk-en");
      browser.press("[value=INQUIRY]");
      browser.fill("content", "When will it be finished?");
      browser.fill("submitter.name", "Sun Xiaohe");
      browser.press("button");
      browser.hear("Consent to the privacy notice");
      browser.picture("plain-problem-desk-en");
      assertThat(Residents.cases(notice)).isZero();
      browser.back();
      assertThat(browser.see("[name=content]").getDomProperty("value"))
          .isEqualTo("When will it be finished?");
      browser.press("[name=consent]");
      browser.press("button");
      browser.hear("We have your feedback");
      browser.picture("plain-receipt-desk-en");
      assertThat(Residents.cases(notice)).isOne();
    }
  }

  @Test
  void aSiteGetsItsSenderBackWhoComesOnceForTheReceipt() throws Exception {
    try (Site site = new Site("default-src 'none'; form-action *", this::page);
        Browser browser = Browser.start("zh-CN", Screen.PHONE, false)) {
      browser.open(site.url() + "/form");
      browser.press("button");
      browser.hear("多谢");
      assertThat(browser.address())
          .startsWith(site.url() + "/thanks?from=form&trackingNumber=")
          .endsWith("#top");
      browser.press("a");
      browser.hear("领取回执");
      browser.picture("receipt-button-phone-zh");
      String address = browser.address();
      browser.press("button");
      browser.hear("您的反馈已收到");
      browser.picture("receipt-shown-phone-zh");
      Residents.canFollow(browser);
      browser.open(address).hear("这里没有回执");
      browser.picture("receipt-gone-phone-zh");
    }
  }

  /** The site's form, or its thanks with a link to the receipt. */
  private String page(String query) {
    return query.isEmpty()
        ? """
          <form method="post" action="%s/v1/feedback" accept-charset="UTF-8">
          <input type="hidden" name="noticeId" value="%s">
          <input type="hidden" name="kind" value="OPINION">
          <input type="hidden" name="returnTo" value="%s/thanks?from=form#top">
          <input name="content" value="很好">
          <button>提交</button>
          </form>
          """
            .formatted(Residents.server(), notice, Site.address())
        : "<p>多谢</p><a href='%s/v1/receipts/%s'>回执</a>"
            .formatted(Residents.server(), query.replaceFirst(".*receipt=", ""));
  }
}
