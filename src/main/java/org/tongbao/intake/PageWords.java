package org.tongbao.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongbao.feedback.FeedbackKind;
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

  public String kind(FeedbackKind kind) {
    return of("kind." + kind);
  }

  /** A day as one writes it. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(of("day"), locale).format(day);
  }

  /** Those of certain keys; what is filled in stands as {@code {0}}. */
  Map<String, String> matching(Pattern keys) {
    return MESSAGES.keys(locale).stream()
        .filter(keys.asMatchPredicate())
        .collect(Collectors.toMap(key -> key, this::of, (one, other) -> one, TreeMap::new));
  }

  boolean has(String key) {
    return MESSAGES.keys(locale).contains(key);
  }
}
