package org.tongbao.shared.text;

import java.util.List;

/** Tells amounts (13800001234元) from numbers that name something. */
final class Amounts {

  private static final String BEFORE = "¥￥$";
  private static final String SCALES = "十百千万亿余多美港";
  private static final List<String> UNITS =
      List.of("元", "吨", "亩", "股", "%", "‰", "平方", "立方", "公里", "公顷", "公斤", "克", "瓦", "米");

  private Amounts() {}

  /** Whether a sign of currency stands before the number, or decimals or a unit behind it. */
  static boolean is(DigitRun run) {
    String folded = run.folded();
    boolean money = run.start() > 0 && BEFORE.indexOf(folded.charAt(run.start() - 1)) >= 0;
    return money || hasDecimals(folded, run.end()) || hasUnit(folded, run.end());
  }

  /** One or two; more digits begin something new. */
  private static boolean hasDecimals(String folded, int end) {
    int digits = 0;
    while (end + 1 + digits < folded.length() && isDigit(folded.charAt(end + 1 + digits))) {
      if (++digits > 2) {
        return false;
      }
    }
    return digits > 0 && folded.charAt(end) == '.';
  }

  private static boolean hasUnit(String folded, int end) {
    int at = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
    int longest = at + 3;
    while (at < longest && at < folded.length() && SCALES.indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    int unit = at;
    return UNITS.stream().anyMatch(name -> folded.startsWith(name, unit));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
