package org.tongbao.shared.text;

/**
 * A copy of a text to look things up in: full-width forms become half-width, every space and
 * zero-width character becomes a plain space. It has the length of the original, so that what is
 * found in the copy is cut from the original.
 */
public final class Folding {

  private Folding() {}

  /** The copy. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return Spaces.isSpace(c) || Spaces.isZeroWidth(c) ? ' ' : c;
  }

  /** The first offset at or after {@code from} that holds no space of the folded text. */
  public static int skipSpaces(String folded, int from) {
    int at = from;
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
