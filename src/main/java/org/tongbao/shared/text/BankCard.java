package org.tongbao.shared.text;

/**
 * The number of a bank card: 15 to 19 digits in groups of four or so, the last by Luhn's formula
 * (ISO/IEC 7812-1, annex B). It begins with 3 to 6, the industry of banking (clause 4.2), or with
 * 9, under which older Chinese cards were issued.
 */
final class BankCard {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 19;
  private static final String FIRST_DIGITS = "34569";

  private BankCard() {}

  static boolean is(DigitRun run) {
    if (!isGrouped(run)) {
      return false;
    }
    String digits = run.digits();
    return digits.length() >= SHORTEST
        && digits.length() <= LONGEST
        && FIRST_DIGITS.indexOf(digits.charAt(0)) >= 0
        && !isCreditCode(digits)
        && luhn(digits);
  }

  private static boolean isGrouped(DigitRun run) {
    for (int group = 0; group < run.groups().size() - 1; group++) {
      if (run.size(group) < 4) {
        return false;
      }
    }
    return true;
  }

  /** The code of an organisation (GB 32100-2015), 18 characters, of enterprises 91 to 93. */
  private static boolean isCreditCode(String digits) {
    return digits.length() == 18 && digits.charAt(0) == '9' && "123".indexOf(digits.charAt(1)) >= 0;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
