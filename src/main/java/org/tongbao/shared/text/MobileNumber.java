package org.tongbao.shared.text;

/**
 * A mobile telephone number of mainland China: eleven digits from 13 to 19 on, in one piece, as 3-8
 * or as 3-4-4, with the country code before it or not.
 */
final class MobileNumber {

  private static final int LENGTH = 11;
  private static final String COUNTRY = "86";

  private MobileNumber() {}

  static boolean is(DigitRun run) {
    if (!run.isWhole() && !(run.size(0) == 3 && run.size(1) >= 4)) {
      return false;
    }
    String digits = run.digits();
    if (run.isWhole()) {
      digits = withoutCountry(digits);
    }
    return digits.length() == LENGTH && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  private static String withoutCountry(String digits) {
    String national = digits.startsWith("00") ? digits.substring(2) : digits;
    return national.length() == LENGTH + COUNTRY.length() && national.startsWith(COUNTRY)
        ? national.substring(COUNTRY.length())
        : digits;
  }
}
