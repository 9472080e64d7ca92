package org.tongbao.shared.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table. Its first line is {@code year 2026}; each further one is {@code off} or {@code
 * work}, a {@link DayRange}, and a name if one likes. What follows a {@code #} is a comment.
 */
final class YearTableReader {

  private static final Pattern YEAR = Pattern.compile("year\\s+(\\d{4})");
  private static final Pattern DAYS = Pattern.compile("(off|work)\\s+(\\S+)(\\s.*)?");

  private final String source;
  private final Map<LocalDate, Boolean> working = new HashMap<>();
  private final Map<LocalDate, Integer> lineOf = new HashMap<>();
  private int year;
  private int line;

  private YearTableReader(String source) {
    this.source = source;
  }

  /**
   * Reads it.
   *
   * @param source where it is from, for messages
   * @throws CalendarFault that names source and line, and says what to do
   */
  static YearTable read(String source, List<String> lines) {
    return new YearTableReader(source).read(lines);
  }

  private YearTable read(List<String> lines) {
    for (String text : lines) {
      line++;
      String said = text.replaceFirst("^\ufeff", "").replaceFirst("#.*", "").strip();
      if (!said.isEmpty()) {
        take(said);
      }
    }
    if (year == 0) {
      throw new CalendarFault(source + " says nothing; begin it with a line such as: year 2026");
    }
    return new YearTable(year, source, Map.copyOf(working));
  }

  private void take(String said) {
    if (year == 0) {
      year = year(said);
      return;
    }
    Matcher days = DAYS.matcher(said);
    if (!days.matches()) {
      throw fault(
          "write off or work, then a day or first..last, as in: off 2026-10-01..2026-10-07");
    }
    range(days.group(2)).days().forEach(day -> put(day, days.group(1).equals("work")));
  }

  private int year(String said) {
    Matcher named = YEAR.matcher(said);
    if (!named.matches()) {
      throw fault("begin with the year of the table, as in: year 2026");
    }
    return Integer.parseInt(named.group(1));
  }

  private DayRange range(String text) {
    try {
      return DayRange.of(text);
    } catch (CalendarFault e) {
      throw fault(e.getMessage());
    }
  }

  private void put(LocalDate day, boolean isWorking) {
    if (day.getYear() != year && !isDecemberBefore(day)) {
      throw fault(day + " is not of " + year + "; move it to the table of its own year");
    }
    Integer before = lineOf.putIfAbsent(day, line);
    if (before != null) {
      throw fault(day + " is on line " + before + " already; take it from one of them");
    }
    working.put(day, isWorking);
  }

  /** New Year's break begins there in some years, and the notice of the new year says so. */
  private boolean isDecemberBefore(LocalDate day) {
    return day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
  }

  private CalendarFault fault(String what) {
    return new CalendarFault(source + ", line " + line + ": " + what);
  }
}
