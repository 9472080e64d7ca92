package org.tongbao.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.Map;
import org.tongbao.feedback.Receipt;
import org.tongbao.shared.html.StyleSheet;

/** The small pages for people whose browsers send forms without a script. */
final class Pages {

  private static final StyleSheet STYLE =
      StyleSheet.read("/renditions/page.css", "/embed/feedback.css");
  private static final RawString STYLE_TEXT = new RawString(STYLE.text());

  private Pages() {}

  /** The templates, checked when the server is built. */
  @CheckedTemplate(basePath = "intake")
  static final class Templates {

    private Templates() {}

    static native TemplateInstance receipt(PageWords words, RawString style, Receipt receipt);

    static native TemplateInstance reveal(PageWords words, RawString style);

    static native TemplateInstance message(
        PageWords words, RawString style, String title, String advice);

    static native TemplateInstance form(PageWords words, RawString style, ContactForm form);

    static native TemplateInstance problem(PageWords words, RawString style, ProblemPage problem);
  }

  /** The receipt; nowhere else is the access code to be had. */
  static String receipt(Receipt receipt, Locale locale) {
    return html(Templates.receipt(new PageWords(locale), STYLE_TEXT, receipt));
  }

  /** The button behind which a receipt waits. */
  static String reveal(Locale locale) {
    return html(Templates.reveal(new PageWords(locale), STYLE_TEXT));
  }

  /** Says that no receipt waits here, whether one ever did or not. */
  static String gone(Locale locale) {
    return message("gone", locale);
  }

  /** Says that there is nothing to give feedback on. */
  static String noForm(Locale locale) {
    return message("no-form", locale);
  }

  /** A form that needs no script. */
  static String form(ContactForm form, Locale locale) {
    return html(Templates.form(new PageWords(locale), STYLE_TEXT, form));
  }

  private static String message(String key, Locale locale) {
    PageWords words = new PageWords(locale);
    return html(
        Templates.message(words, STYLE_TEXT, words.of(key + ".title"), words.of(key + ".advice")));
  }

  /** What is to be mended. */
  static String problem(ProblemPage problem, Locale locale) {
    return html(Templates.problem(new PageWords(locale), STYLE_TEXT, problem));
  }

  /** A page within the frame, whose own last line would be followed by an empty one. */
  private static String html(TemplateInstance page) {
    return page.render().stripTrailing() + '\n';
  }

  /** Headers of a page that leads nowhere. */
  static Map<String, String> headers() {
    return headers("'none'", "no-referrer");
  }

  /**
   * Headers of a page with a form for this server. Browsers that withhold the referrer from
   * everyone also withhold the origin from this server, which then takes the form for a foreign
   * one's (Fetch standard, "append a request Origin header").
   */
  static Map<String, String> headersWithForm() {
    return headers("'self'", "same-origin");
  }

  private static Map<String, String> headers(String formAction, String referrer) {
    return Map.of(
        StyleSheet.POLICY,
        STYLE.policy(formAction),
        "Referrer-Policy",
        referrer,
        "X-Robots-Tag",
        "noindex");
  }
}
