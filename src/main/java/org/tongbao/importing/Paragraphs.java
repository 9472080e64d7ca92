package org.tongbao.importing;

import java.util.ArrayList;
import java.util.List;

/** Keeps a list of paragraphs within the number that a notice may hold. */
final class Paragraphs {

  private static final int LONGEST = 20_000;

  private Paragraphs() {}

  /** The texts of lines; of more than {@code most}, several share an entry, one a line. */
  static List<String> of(List<Line> lines, int most) {
    if (lines.size() <= most) {
      return lines.stream().map(Line::text).toList();
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int left = lines.size();
    for (Line line : lines) {
      boolean shared = open.length() > 0 && paragraphs.size() + left >= most;
      boolean fits = open.length() + line.text().length() < LONGEST;
      if (open.length() > 0 && !(shared && fits)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(open.length() == 0 ? "" : "\n").append(line.text());
      left--;
    }
    paragraphs.add(open.toString());
    return paragraphs;
  }
}
