package org.tongbao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays days = Calendars.shipped();

  @ParameterizedTest(name = "{1} working days from {0}: {2}")
  @CsvSource({
    // the day on which a term begins is not counted, and none is the day itself
    "2026-03-09,  0, 2026-03-09",
    "2026-03-09,  1, 2026-03-10",
    "2026-03-09,  5, 2026-03-16",
    "2026-03-14,  1, 2026-03-16",
    // New Year 2026: a Sunday is made up for
    "2025-12-31,  1, 2026-01-04",
    "2025-12-31,  2, 2026-01-05",
    // Spring Festival 2026: nine days off, a Saturday worked before and one after
    "2026-02-13,  1, 2026-02-14",
    "2026-02-13,  2, 2026-02-24",
    "2026-02-14,  1, 2026-02-24",
    "2026-02-16,  1, 2026-02-24",
    "2026-02-24,  4, 2026-02-28",
    "2026-02-24,  5, 2026-03-02",
    "2026-02-06, 13, 2026-03-03",
    // Labour Day 2026
    "2026-04-30,  1, 2026-05-06",
    "2026-05-08,  1, 2026-05-09",
    // Mid-Autumn and National Day 2026: a Sunday worked long before, a Saturday after
    "2026-09-18,  1, 2026-09-20",
    "2026-09-24,  1, 2026-09-28",
    "2026-09-30,  3, 2026-10-10",
    "2026-09-30,  4, 2026-10-12",
    "2026-09-17, 13, 2026-10-12",
    // 2027, until its notice is known: what falls on a weekend is made up for at once
    "2027-02-04,  1, 2027-02-11",
    "2027-04-30,  1, 2027-05-05",
    "2027-09-30,  1, 2027-10-06",
    // 2028, which has no table: Mid-Autumn is a day of National Day and is made up for
    "2028-01-24,  1, 2028-01-31",
    "2028-04-03,  1, 2028-04-05",
    "2028-09-29,  1, 2028-10-06",
    // no feasts are known any more
    "2051-09-29,  1, 2051-10-02",
  })
  void whatATermEndsOn(LocalDate begin, int workingDays, LocalDate end) {
    assertThat(days.ahead(begin, workingDays)).isEqualTo(end);
  }

  @Test
  void anInstantBelongsToTheDayOfTheZone() {
    Instant sundayNightInLondon = Instant.parse("2026-03-08T17:00:00Z");
    assertThat(days.dayOf(sundayNightInLondon)).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(days.after(sundayNightInLondon, 1)).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void theExampleOf2027IsWhatTheLawGives() {
    StatutoryHolidays statutory = new StatutoryHolidays();
    List<LocalDate> byLaw = Calendars.daysOf(2027).stream().filter(statutory::include).toList();
    YearTable example = CalendarReader.shipped("2027.txt");
    assertThat(example.working().keySet()).containsExactlyInAnyOrderElementsOf(byLaw);
    assertThat(example.working().values()).containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource({"2025", "2026", "2027", "2028", "2031", "2033", "2042", "2050"})
  void aYearHasThirteenHolidaysBesidesWeekends(int year) {
    long weekdays =
        Calendars.daysOf(year).stream().filter(d -> !StatutoryHolidays.isWeekend(d)).count();
    assertThat(working(year)).isEqualTo(weekdays - 13);
  }

  private long working(int year) {
    return Calendars.daysOf(year).stream().filter(days::isWorkingDay).count();
  }
}
