package org.tongbao.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds personal data that stands unmasked in a text, in full-width characters too. Time grows with
 * the length of the text, no faster.
 */
public final class PersonalData {

  private PersonalData() {}

  /** What there is, in the order of the text. */
  public static List<PersonalDatum> find(String text) {
    String folded = Folding.fold(text);
    List<PersonalDatum> found = new ArrayList<>(PersonalNumbers.find(folded));
    found.addAll(EmailAddresses.find(folded));
    found.sort(Comparator.comparingInt(PersonalDatum::start));
    return found;
  }
}
