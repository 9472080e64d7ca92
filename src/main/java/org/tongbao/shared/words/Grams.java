package org.tongbao.shared.words;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a folded text is found by: its characters, and each two that stand side by side, as numbers.
 * Two units of UTF-16 make one number of 32 bits; a single one has zeros behind it, and no text
 * holds U+0000.
 */
public final class Grams {

  /** Of so many units of UTF-16. */
  static final int LONGEST = 2;

  private Grams() {}

  /** Those of a text. */
  public static Set<Integer> of(String folded) {
    Set<Integer> grams = new TreeSet<>();
    for (int i = 0; i < folded.length(); i++) {
      grams.add(one(folded, i));
      if (i > 0) {
        grams.add(two(folded, i - 1));
      }
    }
    return grams;
  }

  /** Those that a text must have in which a word stands. */
  static Set<Integer> ofWord(String folded) {
    Set<Integer> grams = new TreeSet<>();
    for (int i = 1; i < folded.length(); i++) {
      grams.add(two(folded, i - 1));
    }
    if (folded.length() == 1) {
      grams.add(one(folded, 0));
    }
    return grams;
  }

  private static int one(String text, int at) {
    return text.charAt(at) << Character.SIZE;
  }

  private static int two(String text, int at) {
    return one(text, at) | text.charAt(at + 1);
  }
}
