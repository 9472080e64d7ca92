package org.tongbao.shared.text;

import java.util.Locale;

/** That personal data stands in a text from {@code start} to {@code end}; it does not hold it. */
public record PersonalDatum(PersonalKind kind, int start, int end) {

  /** The datum itself without separators, to be compared with others; nothing to show or log. */
  public String in(String text) {
    String folded = Folding.fold(text).substring(start, end);
    return kind == PersonalKind.EMAIL_ADDRESS
        ? folded.toLowerCase(Locale.ROOT)
        : folded.replaceAll("[ -]", "");
  }
}
