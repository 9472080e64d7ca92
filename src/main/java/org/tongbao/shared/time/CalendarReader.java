package org.tongbao.shared.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongbao.shared.config.TongbaoConfig;

/** Makes the calendar of what is shipped and what is configured. */
final class CalendarReader {

  private static final List<String> SHIPPED = List.of("2026.txt", "2027.txt");

  private CalendarReader() {}

  /**
   * The calendar as configured. A table of the operator's takes the place of the one shipped for
   * its year.
   *
   * @throws CalendarFault when a table or setting is wrong
   */
  static OfficeCalendar read(TongbaoConfig.Calendar setting) {
    Map<Integer, YearTable> tables = new TreeMap<>();
    for (Path file : setting.tables().orElse(List.of())) {
      YearTable table = YearTableReader.read(file.toString(), TextFiles.own(file));
      YearTable before = tables.putIfAbsent(table.year(), table);
      if (before != null) {
        throw new CalendarFault(
            "%s and %s are both of %d; keep one of them in tongbao.calendar.tables"
                .formatted(before.source(), table.source(), table.year()));
      }
    }
    for (String name : SHIPPED) {
      YearTable table = shipped(name);
      tables.putIfAbsent(table.year(), table);
    }
    return new OfficeCalendar(List.copyOf(tables.values()), single(setting));
  }

  static YearTable shipped(String name) {
    return YearTableReader.read(name, TextFiles.shipped("/calendar/" + name));
  }

  private static Map<LocalDate, Boolean> single(TongbaoConfig.Calendar setting) {
    Map<LocalDate, Boolean> single = new HashMap<>();
    put(single, "tongbao.calendar.days-off", setting.daysOff(), false);
    put(single, "tongbao.calendar.working-days", setting.workingDays(), true);
    return single;
  }

  private static void put(
      Map<LocalDate, Boolean> single, String key, Optional<List<String>> ranges, boolean working) {
    for (String range : ranges.orElse(List.of())) {
      try {
        DayRange.of(range.strip()).days().forEach(day -> put(single, day, working));
      } catch (CalendarFault e) {
        throw new CalendarFault(key + ": " + e.getMessage(), e);
      }
    }
  }

  private static void put(Map<LocalDate, Boolean> single, LocalDate day, boolean working) {
    if (single.put(day, working) != null) {
      throw new CalendarFault(day + " is set twice in tongbao.calendar; keep one of them");
    }
  }
}
