package org.tongbao.shared.words;

import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.shared.text.ShippedText;

/**
 * Traditional characters (繁体字) and the simplified ones for them, each by itself, as ICU's {@code
 * Traditional-Simplified} has them. What a word means may decide otherwise; to find it that does
 * not matter, since the words sought are changed alike.
 */
final class Simplified {

  static final String TABLE = "/search/simplified.txt";

  private static final Map<Integer, Integer> FORMS =
      ShippedText.of(TABLE)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.codePoints().toArray())
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private Simplified() {}

  /** The simplified form of a character; the character itself where it has none. */
  static int of(int character) {
    return FORMS.getOrDefault(character, character);
  }
}
