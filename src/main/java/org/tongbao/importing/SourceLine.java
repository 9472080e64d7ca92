package org.tongbao.importing;

/** A line of the text as sent, trimmed, with the place (from 1) of its first character. */
record SourceLine(String text, int line, int column) {

  /** The column, in characters as people count them, of what stands at an offset of the text. */
  int columnAt(int offset) {
    return column + text.codePointCount(0, Math.min(offset, text.length()));
  }
}
