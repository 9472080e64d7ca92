package org.tongbao.shared.text;

/** Numbers from 1 to 999 in Chinese numerals (十一, 二十, 廿三, 一百零五) and plain digits. */
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumerals() {}

  /** Whether it is one of the characters of which Chinese numerals are made. */
  public static boolean isNumeral(char c) {
    return c == '十' || c == '百' || c == '廿' || c == '卅' || c == '两' || DIGITS.indexOf(c) >= 0;
  }

  /** Where the numeral that begins at an offset ends; the offset itself when none does. */
  public static int endOfNumeral(String text, int from) {
    int at = from;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The number that the whole text spells, or 0 when it spells none. */
  public static int parse(String text) {
    if (text.isEmpty() || text.length() > 7) {
      return 0;
    }
    return Character.isDigit(text.charAt(0)) ? arabic(text) : chinese(text);
  }

  private static int arabic(String text) {
    boolean digits = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }

  private static int chinese(String text) {
    int sum = 0;
    int digit = -1;
    int unit = 1000;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '两' ? 2 : DIGITS.indexOf(c);
      if (value >= 0) {
        if (digit > 0) {
          return 0;
        }
        digit = value;
        continue;
      }
      int size = c == '百' ? 100 : 10;
      if (size >= unit || (c == '百' && digit < 1)) {
        return 0;
      }
      unit = size;
      int tens = c == '廿' ? 2 : c == '卅' ? 3 : Math.max(digit, 1);
      sum += tens * size;
      digit = -1;
    }
    return sum + Math.max(digit, 0);
  }
}
