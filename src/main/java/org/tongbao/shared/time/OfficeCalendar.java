package org.tongbao.shared.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which days an office works: as the single days say that are set; else as the table of the year
 * says; else, in a year without one, not on statutory holidays; else from Monday to Friday.
 */
final class OfficeCalendar {

  private final Map<LocalDate, Boolean> said = new HashMap<>();
  private final Set<Integer> tabled;
  private final StatutoryHolidays statutory = new StatutoryHolidays();

  /** With single days that go before all tables. */
  OfficeCalendar(List<YearTable> tables, Map<LocalDate, Boolean> single) {
    tables.forEach(table -> said.putAll(table.working()));
    said.putAll(single);
    tabled = tables.stream().map(YearTable::year).collect(Collectors.toSet());
  }

  boolean isWorkingDay(LocalDate day) {
    Boolean working = said.get(day);
    if (working != null) {
      return working;
    }
    boolean holiday = !tabled.contains(day.getYear()) && statutory.include(day);
    return !holiday && !StatutoryHolidays.isWeekend(day);
  }
}
