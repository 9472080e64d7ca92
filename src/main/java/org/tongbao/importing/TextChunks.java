package org.tongbao.importing;

import org.tongbao.shared.text.Spaces;

/** Cuts text that is longer than a field may be. */
final class TextChunks {

  private TextChunks() {}

  /**
   * Where the first piece of at most {@code longest} characters ends: before a character that is no
   * space, so that no piece is blank, and never inside a surrogate pair.
   */
  static int end(String text, int longest) {
    if (text.length() <= longest) {
      return text.length();
    }
    int end = longest;
    while (end > 1 && !isBoundary(text, end)) {
      end--;
    }
    return end > 1 ? end : text.length();
  }

  private static boolean isBoundary(String text, int end) {
    char next = text.charAt(end);
    return !Spaces.isSpace(next) && !Character.isLowSurrogate(next);
  }
}
