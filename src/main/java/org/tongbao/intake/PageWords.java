package org.tongbao.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tongbao.shared.problem.Messages;

/** The words of the pages for the public, in one language. */
public record PageWords(Locale locale) {

  private static final Messages MESSAGES = Messages.named("pages");

  /** The language as HTML names it. */
  public String language() {
    return locale.toLanguageTag();
  }

  public String of(String key) {
    return MESSAGES.text(locale, key);
  }

  public String of(String key, Object argument) {
    return MESSAGES.text(locale, key, argument);
  }

  /** A day as one writes it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(of("day"), locale).format(day);
  }

  boolean has(String key) {
    return MESSAGES.keys(locale).contains(key);
  }
}
