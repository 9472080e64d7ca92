package org.tongbao.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days off that the law gives everyone in China (全国年节及纪念日放假办法, as in force since 2025: article
 * 2), known for 2025 to 2050. One that falls on a weekend, or on another one, is made up for on a
 * working day (article 6): here the next one that is free. How they are joined with weekends to
 * longer breaks is announced year by year, and said by a {@link YearTable}.
 */
final class StatutoryHolidays {

  private static final String FEASTS = "/calendar/feasts.txt";

  private final Set<LocalDate> days = new HashSet<>();

  StatutoryHolidays() {
    TextFiles.shipped(FEASTS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split(" ")).map(LocalDate::parse).toList())
        .forEach(feasts -> days.addAll(daysOff(feasts.get(0), feasts.subList(1, feasts.size()))));
  }

  /** Whether it is one; no day of a year that is not known is. */
  boolean include(LocalDate day) {
    return days.contains(day);
  }

  private static Set<LocalDate> daysOff(LocalDate springFestival, List<LocalDate> otherFeasts) {
    int year = springFestival.getYear();
    List<LocalDate> holidays =
        Stream.of(
                Stream.of(LocalDate.of(year, Month.JANUARY, 1)),
                springFestival.minusDays(1).datesUntil(springFestival.plusDays(3)),
                Stream.of(LocalDate.of(year, Month.MAY, 1), LocalDate.of(year, Month.MAY, 2)),
                Stream.of(1, 2, 3).map(day -> LocalDate.of(year, Month.OCTOBER, day)),
                otherFeasts.stream())
            .flatMap(group -> group)
            .sorted()
            .toList();
    Set<LocalDate> off = new HashSet<>(holidays);
    Set<LocalDate> met = new HashSet<>();
    for (LocalDate holiday : holidays) {
      if (!met.add(holiday) || isWeekend(holiday)) {
        off.add(nextFree(holiday, off));
      }
    }
    return off;
  }

  private static LocalDate nextFree(LocalDate holiday, Set<LocalDate> off) {
    LocalDate day = holiday.plusDays(1);
    while (isWeekend(day) || off.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
