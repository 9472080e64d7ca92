package org.tongbao.shared.text;

/** Characters that print nothing. */
public final class Spaces {

  private Spaces() {}

  /** Whether it is a space of any kind and width, a tab or a line break. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether it takes no room at all: zero-width spaces and joiners, the byte order mark. */
  public static boolean isZeroWidth(char c) {
    return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
