package org.tongbao.feed;

/** What XML can hold of a text: it has no way to write some characters, not even escaped. */
final class XmlText {

  private XmlText() {}

  /** The text without the characters that XML 1.0 (section 2.2) has not. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::isChar).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isChar(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
