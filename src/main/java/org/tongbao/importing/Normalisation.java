package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongbao.shared.text.Spaces;

/**
 * The only changes an import makes to a text: line ends become {@code \n}, spaces of every kind at
 * both ends of a line go, blank lines go, and a byte order mark or zero-width character at the very
 * start goes.
 */
public final class Normalisation {

  private Normalisation() {}

  /** The text as an import keeps it; applied twice it changes nothing more. */
  public static String normalise(String text) {
    return lines(text).stream().map(SourceLine::text).collect(Collectors.joining("\n"));
  }

  /** The lines that are not blank, trimmed, each with its place in the text as sent. */
  static List<SourceLine> lines(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int number = 1;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      add(lines, text, start, end, number++);
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static void add(List<SourceLine> lines, String text, int start, int end, int number) {
    int from = start;
    while (from < end && isTrimmed(text.charAt(from), lines.isEmpty())) {
      from++;
    }
    int to = end;
    while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      int column = 1 + text.codePointCount(start, from);
      lines.add(new SourceLine(text.substring(from, to), number, column));
    }
  }

  private static boolean isTrimmed(char c, boolean atStartOfText) {
    return Spaces.isSpace(c) || (atStartOfText && Spaces.isZeroWidth(c));
  }

  private static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }
}
