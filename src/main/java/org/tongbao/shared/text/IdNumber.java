package org.tongbao.shared.text;

import java.time.YearMonth;

/**
 * The number of a resident's identity card (GB 11643-1999): six digits of a region, eight of the
 * date of birth, three of an order, and a check character by ISO 7064 MOD 11-2.
 */
final class IdNumber {

  private static final int LENGTH = 18;
  private static final int REGION = 6;
  private static final int MODULUS = 11;
  private static final String CHECK = "10X98765432";

  private IdNumber() {}

  /** Where the number ends that these digits make, with an X behind them where need be; or 0. */
  static int end(DigitRun run) {
    if (!run.isWhole() && run.size(0) != REGION) {
      return 0;
    }
    boolean x = hasX(run);
    String digits = run.digits();
    if (digits.length() != (x ? LENGTH - 1 : LENGTH)) {
      return 0;
    }
    String number = x ? digits + "X" : digits;
    boolean valid = number.charAt(0) != '0' && hasDate(number) && check(number);
    return valid ? run.end() + (x ? 1 : 0) : 0;
  }

  private static boolean hasX(DigitRun run) {
    String folded = run.folded();
    int at = run.end();
    boolean x = at < folded.length() && (folded.charAt(at) == 'X' || folded.charAt(at) == 'x');
    return x && (at + 1 == folded.length() || !isLatin(folded.charAt(at + 1)));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean hasDate(String number) {
    int year = Integer.parseInt(number.substring(6, 10));
    int month = Integer.parseInt(number.substring(10, 12));
    int day = Integer.parseInt(number.substring(12, 14));
    return year >= 1900
        && year < 2100
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static boolean check(String number) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum = (sum + number.charAt(i) - '0') * 2 % MODULUS;
    }
    return CHECK.charAt(sum) == number.charAt(LENGTH - 1);
  }
}
