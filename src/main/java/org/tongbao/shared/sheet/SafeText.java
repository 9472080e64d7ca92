package org.tongbao.shared.sheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet takes for text, whoever wrote it (OWASP, CSV injection): what would begin
 * a formula is given an apostrophe in front. Blanks in front are looked through, as some programs
 * drop them.
 */
final class SafeText {

  private static final String FORMULA = "=+-@＝＋－＠";
  private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\ufeff]+");
  private static final String CONTROL = "\t\r\n";

  private SafeText() {}

  /** The text that {@link #of} has made this of. */
  static String undone(String text) {
    String bare = text.startsWith("'") ? text.substring(1) : text;
    return of(bare).equals(text) ? bare : text;
  }

  static String of(String text) {
    String bare = BLANKS.matcher(text).replaceFirst("");
    boolean formula = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && CONTROL.indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }
}
