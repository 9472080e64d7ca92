package org.tongbao.shared.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** Days on end, as a table writes them: {@code 2026-10-01} or {@code 2026-10-01..2026-10-07}. */
record DayRange(LocalDate first, LocalDate last) {

  private static final int LONGEST = 366;

  /**
   * Reads it.
   *
   * @throws CalendarFault when it is none; the message begins with what was read
   */
  static DayRange of(String text) {
    String[] ends = text.split("\\.\\.", -1);
    DayRange range = new DayRange(day(ends[0]), day(ends[ends.length - 1]));
    if (ends.length > 2) {
      throw new CalendarFault(text + " has more than two ends; write first..last");
    }
    if (range.last.isBefore(range.first)) {
      throw new CalendarFault(text + " ends before it begins; write first..last");
    }
    if (range.first.plusDays(LONGEST).isBefore(range.last)) {
      throw new CalendarFault(text + " is longer than a year; write first..last of one year");
    }
    return range;
  }

  Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CalendarFault(
          (text.isEmpty() ? "nothing" : text) + " is no date; write one that exists as 2026-10-01",
          e);
    }
  }
}
