package org.tongbao.shared.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of identity cards, mobile telephones and bank cards in a folded text. */
final class PersonalNumbers {

  private static final int LONGEST = 19;

  /** No number is written with fewer digits in its first group. */
  private static final int SHORTEST_GROUP = 3;

  private PersonalNumbers() {}

  static List<PersonalDatum> find(String folded) {
    List<PersonalDatum> found = new ArrayList<>();
    for (DigitRun run : DigitRun.all(folded)) {
      int from = 0;
      while (from < run.groups().size()) {
        from = next(run, from, found);
      }
    }
    return found;
  }

  /** Takes the longest number that begins with a group; answers with which group to go on. */
  private static int next(DigitRun run, int from, List<PersonalDatum> found) {
    if (run.size(from) < SHORTEST_GROUP) {
      return from + 1;
    }
    PersonalDatum longest = null;
    int next = from + 1;
    int digits = 0;
    for (int to = from + 1; to <= run.groups().size(); to++) {
      digits += run.size(to - 1);
      if (digits > LONGEST) {
        break;
      }
      PersonalDatum number = number(run.part(from, to));
      if (number != null) {
        longest = number;
        next = to;
      }
    }
    if (longest != null) {
      found.add(longest);
    }
    return next;
  }

  /** Whether letters before and behind it make it part of a hash or a serial number. */
  private static boolean isInCode(DigitRun run) {
    String folded = run.folded();
    return run.start() > 0
        && run.end() < folded.length()
        && isLatin(folded.charAt(run.start() - 1))
        && isLatin(folded.charAt(run.end()));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What a number is as a whole, or null. */
  private static PersonalDatum number(DigitRun run) {
    int idEnd = IdNumber.end(run);
    if (idEnd > 0) {
      return new PersonalDatum(PersonalKind.ID_NUMBER, run.start(), idEnd);
    }
    if (Amounts.is(run) || isInCode(run)) {
      return null;
    }
    if (MobileNumber.is(run)) {
      return new PersonalDatum(PersonalKind.MOBILE_NUMBER, run.start(), run.end());
    }
    return BankCard.is(run)
        ? new PersonalDatum(PersonalKind.BANK_CARD, run.start(), run.end())
        : null;
  }
}
