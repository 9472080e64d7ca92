package org.tongbao.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The kinds that stand in a text unmasked.
   *
   * @param readable telephones and addresses that are there to be read, as {@link #values} gives
   *     them
   */
  public static Stream<PersonalKind> unmasked(String text, Set<String> readable) {
    return find(text).stream()
        .filter(found -> !(found.kind().isContact() && readable.contains(found.in(text))))
        .map(PersonalDatum::kind)
        .distinct();
  }

  /** What stands in these texts, to be compared with others; nothing to show or log. */
  public static Set<String> values(Stream<String> texts) {
    return texts
        .flatMap(text -> find(text).stream().map(found -> found.in(text)))
        .collect(Collectors.toSet());
  }

  /** The text with what is found in it starred out, each at its length: 138****5678. */
  public static String masked(String text) {
    StringBuilder masked = new StringBuilder(text);
    for (PersonalDatum found : find(text)) {
      for (int i = found.start() + found.kind().head();
          i < found.end() - found.kind().tail();
          i++) {
        masked.setCharAt(i, '*');
      }
    }
    return masked.toString();
  }
}
