package org.tongbao.importing;

/** Numbers that Unicode writes as one character: ①, ⑴, ⒈, ㈠ and their like. */
final class EnclosedNumbers {

  private EnclosedNumbers() {}

  /** The marker that one character is, without separator, or null. */
  static Marker read(char c) {
    if (within(c, '①', '⑳')) {
      return marker(MarkerKind.CIRCLED, c - '①' + 1);
    }
    if (within(c, '㉑', '㉟')) {
      return marker(MarkerKind.CIRCLED, c - '㉑' + 21);
    }
    if (within(c, '❶', '❿')) {
      return marker(MarkerKind.CIRCLED, c - '❶' + 1);
    }
    if (within(c, '⑴', '⒇')) {
      return marker(MarkerKind.BRACKETED_ARABIC, c - '⑴' + 1);
    }
    if (within(c, '⒈', '⒛')) {
      return marker(MarkerKind.ARABIC, c - '⒈' + 1);
    }
    if (within(c, '㈠', '㈩')) {
      return marker(MarkerKind.BRACKETED_CHINESE, c - '㈠' + 1);
    }
    if (within(c, '㊀', '㊉')) {
      return marker(MarkerKind.BRACKETED_CHINESE, c - '㊀' + 1);
    }
    return null;
  }

  private static boolean within(char c, char first, char last) {
    return c >= first && c <= last;
  }

  private static Marker marker(MarkerKind kind, int number) {
    return new Marker(kind, number, 1);
  }
}
