package org.tongbao.shared.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.shared.config.TongbaoConfig;

/** Calendars for tests. */
public final class Calendars {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Calendars() {}

  /** What is shipped, and nothing else. */
  static WorkingDays shipped() {
    return new WorkingDays(ZONE, CalendarReader.read(settings(List.of(), List.of(), List.of())));
  }

  /** What is shipped, with days off from one to another. */
  public static WorkingDays closed(LocalDate first, LocalDate last) {
    String range = new DayRange(first, last).first() + ".." + last;
    return new WorkingDays(
        ZONE, CalendarReader.read(settings(List.of(), List.of(range), List.of())));
  }

  /** No tables, but these days. */
  static WorkingDays of(Map<LocalDate, Boolean> single) {
    return new WorkingDays(ZONE, new OfficeCalendar(List.of(), new HashMap<>(single)));
  }

  static TongbaoConfig.Calendar settings(
      List<Path> tables, List<String> daysOff, List<String> workingDays) {
    return new TongbaoConfig.Calendar() {
      @Override
      public Optional<List<Path>> tables() {
        return Optional.of(tables);
      }

      @Override
      public Optional<List<String>> daysOff() {
        return Optional.of(daysOff);
      }

      @Override
      public Optional<List<String>> workingDays() {
        return Optional.of(workingDays);
      }
    };
  }

  static List<LocalDate> daysOf(int year) {
    return Stream.iterate(LocalDate.of(year, 1, 1), d -> d.getYear() == year, d -> d.plusDays(1))
        .toList();
  }
}
