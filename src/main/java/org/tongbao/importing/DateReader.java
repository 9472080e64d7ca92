package org.tongbao.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.shared.text.ChineseNumerals;

/**
 * Reads dates from a folded text: {@code 2021年3月18日}, {@code 2021-03-18}, {@code 2021.3.18}, {@code
 * 二〇二一年三月十八日} with any sign for nought. A date without its year takes the year, and one without its
 * month the month, of the date before it in the same text.
 */
final class DateReader {

  private static final String NOUGHT = "[〇○◯OoΟО零0]";
  private static final String DIGIT = "(?:[一二三四五六七八九]|" + NOUGHT + ")";
  private static final String SMALL = "(\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
  private static final String S = " {0,2}";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<![\\d.])(?<year>\\d{4}|"
              + DIGIT
              + "{4})"
              + S
              + "年"
              + S
              + ")?(?:(?<!\\d)(?<month>"
              + SMALL
              + ")"
              + S
              + "月"
              + S
              + ")?(?<!\\d)(?<day>"
              + SMALL
              + ")"
              + S
              + "[日号]");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(?<year>(?:19|20)\\d{2})(?<sep>[-./])"
              + "(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?![\\d.])");

  private DateReader() {}

  /** All full dates in order; those without a year count when one came before. */
  static List<FoundDate> find(String folded) {
    List<FoundDate> found = new ArrayList<>();
    Matcher written = WRITTEN.matcher(folded);
    int year = 0;
    int month = 0;
    while (written.find()) {
      year = written.group("year") == null ? year : year(written.group("year"));
      month = written.group("month") == null ? month : small(written.group("month"));
      boolean named = written.group("month") != null || isEndOfSpan(folded, written);
      if (year > 0 && month > 0 && named) {
        found.add(date(written, year, month));
      }
    }
    Matcher numeric = NUMERIC.matcher(folded);
    while (numeric.find()) {
      found.add(
          date(
              numeric,
              Integer.parseInt(numeric.group("year")),
              Integer.parseInt(numeric.group("month"))));
    }
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  /** Whether a day alone ends a span such as 7月20日至30日. */
  private static boolean isEndOfSpan(String folded, Matcher found) {
    boolean alone = found.group("year") == null && found.start() > 0;
    return alone && "至到-—–~、".indexOf(folded.charAt(found.start() - 1)) >= 0;
  }

  private static FoundDate date(Matcher found, int year, int month) {
    LocalDate date;
    try {
      date = LocalDate.of(year, month, small(found.group("day")));
    } catch (DateTimeException impossible) {
      date = null;
    }
    return new FoundDate(found.start(), found.end(), date, found.group("year") != null);
  }

  /** A year in digits or in Chinese digits. */
  static int year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = "一二三四五六七八九".indexOf(c) + 1;
      year = year * 10 + (c >= '1' && c <= '9' ? c - '0' : digit);
    }
    return year;
  }

  private static int small(String text) {
    return ChineseNumerals.parse(text);
  }
}
