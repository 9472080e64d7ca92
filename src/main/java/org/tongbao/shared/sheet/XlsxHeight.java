package org.tongbao.shared.sheet;

import java.util.List;

/**
 * How high a row must be for its texts to be seen. Programs do not work that out for a file that
 * they open, so it is said; they stretch a row as anyone pleases.
 */
final class XlsxHeight {

  /** Points. */
  private static final int LINE = 15;

  private static final int MARGIN = 3;
  private static final int HIGHEST = 409;

  /** From here on characters are as wide as two Latin ones: the first of Hangul Jamo. */
  private static final int WIDE = 0x1100;

  private XlsxHeight() {}

  /** In points. */
  static int of(List<?> cells, List<Column> columns) {
    int lines = 1;
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (cells.get(i) instanceof String text && !columns.get(i).hidden()) {
        lines = Math.max(lines, lines(text, columns.get(i).width()));
      }
    }
    return Math.min(lines * LINE + MARGIN, HIGHEST);
  }

  private static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + Math.max(0, wide(line) - 1) / (width - 1)).sum();
  }

  private static int wide(String line) {
    return line.length() + (int) line.chars().filter(c -> c >= WIDE).count();
  }
}
