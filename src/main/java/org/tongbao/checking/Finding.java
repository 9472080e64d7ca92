package org.tongbao.checking;

import java.util.List;
import org.tongbao.shared.crypto.Sha256;

/**
 * Something that a check found.
 *
 * @param key the words for it
 * @param arguments what fills the words in; never personal data
 * @param basis the text in which it was found, empty where it was found in none
 */
record Finding(FindingCode code, Place place, String key, List<Object> arguments, String basis) {

  static Finding at(FindingCode code, Place place, Object... arguments) {
    return new Finding(code, place, code.key(), List.of(arguments), "");
  }

  static Finding in(FindingCode code, TextPart part, Object... arguments) {
    return new Finding(code, part.place(), code.key(), List.of(arguments), part.text());
  }

  /**
   * Knows again what was found: the same code, the same words in the same member of the same part,
   * wrong in the same way, wherever the part has moved meanwhile.
   */
  String hash() {
    return Sha256.hex(
        String.join(
            "\n",
            code.name(),
            place.owner().toString(),
            place.list(),
            key,
            arguments.toString(),
            basis));
  }

  /** The same, told in other words. */
  Finding as(String words) {
    return new Finding(code, place, words, arguments, basis);
  }
}
