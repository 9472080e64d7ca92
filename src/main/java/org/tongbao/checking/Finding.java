package org.tongbao.checking;

import java.util.List;

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

  /** The same, told in other words. */
  Finding as(String words) {
    return new Finding(code, place, words, arguments, basis);
  }
}
