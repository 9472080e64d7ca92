package org.tongbao.importing;

import java.time.LocalDate;
import java.util.List;

/** A line that holds a date alone, or a name and then a date. */
final class DateLine {

  private static final int LONGEST = 80;

  private DateLine() {}

  /** Whether a date, possible or not, is all that the line holds. */
  static boolean is(Line line) {
    FoundDate found = last(line);
    return found != null && found.withYear() && nameEnd(line, found) == 0;
  }

  /** The date when the line holds nothing else; null also when no calendar has it. */
  static LocalDate date(Line line) {
    return is(line) ? last(line).date() : null;
  }

  /** Where a name that stands before the date ends; 0 when there is none. */
  static int nameEnd(Line line, FoundDate found) {
    String folded = line.folded();
    int end = found.start();
    while (end > 0 && " (".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** The date that ends the line, or null. */
  static FoundDate last(Line line) {
    if (line.text().length() > LONGEST) {
      return null;
    }
    List<FoundDate> dates = DateReader.find(line.folded());
    if (dates.isEmpty()) {
      return null;
    }
    FoundDate last = dates.get(dates.size() - 1);
    String behind = line.folded().substring(last.end());
    return behind.chars().allMatch(c -> " )。".indexOf(c) >= 0) ? last : null;
  }
}
