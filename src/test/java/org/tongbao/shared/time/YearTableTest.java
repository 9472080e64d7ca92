package org.tongbao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearTableTest {

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          off 2028-01-01            | line 1: begin with the year of the table, as in: year 2026
          year 28                   | line 1: begin with the year of the table, as in: year 2026
          year 2028;year 2029       | line 2: write off or work, then a day or first..last
          year 2028;holiday 2028-05-01 | line 2: write off or work, then a day or first..last
          year 2028;off             | line 2: write off or work, then a day or first..last
          year 2028;off 2028-02-30  | line 2: 2028-02-30 is no date; write one that exists
          year 2028;off 5月1日       | line 2: 5月1日 is no date; write one that exists
          year 2028;off 2028-05-01..| line 2: nothing is no date; write one that exists
          year 2028;off 2028-05-02..2028-05-01 | line 2: 2028-05-02..2028-05-01 ends before it begins
          year 2028;;off 2029-01-01 | line 3: 2029-01-01 is not of 2028; move it to the table of its own
          year 2028;off 2027-11-30  | line 2: 2027-11-30 is not of 2028; move it to the table of its own
          year 2028;off 2028-05-01..2028-05-03;work 2028-05-02 | line 3: 2028-05-02 is on line 2 already
          # nothing                 | says nothing; begin it with a line such as: year 2026
          """)
  void aFaultNamesItsPlaceAndWhatToDo(String lines, String message) throws IOException {
    Path file = write("own.txt", lines);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(CalendarFault.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTableTakesThePlaceOfTheShippedOneOfItsYear() throws IOException {
    Path file =
        write(
            "2027.txt",
            "\ufeff# the notice, when it is known;year 2027;off 2026-12-31 元旦;work 2027-02-06 # 调休");
    OfficeCalendar calendar = read(file);
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 6))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 5))).as("a Friday").isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 14))).as("shipped").isTrue();
  }

  @Test
  void oneYearHasOneTable() throws IOException {
    Path one = write("one.txt", "year 2028");
    Path other = write("other.txt", "year 2028");
    assertThatThrownBy(() -> read(one, other))
        .hasMessage(
            "%s and %s are both of 2028; keep one of them in tongbao.calendar.tables", one, other);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> read(directory.resolve("2031.txt")))
        .hasMessage(
            "%s cannot be read as UTF-8 text; correct the file or tongbao.calendar.tables",
            directory.resolve("2031.txt"));
  }

  @Test
  void singleDaysGoBeforeTables() {
    OfficeCalendar calendar =
        CalendarReader.read(
            Calendars.settings(
                List.of(), List.of("2026-03-19..2026-03-20", "2026-02-14"), List.of("2026-10-01")));
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 3, 19))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 14))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @Test
  void aFaultInASettingNamesIt() {
    assertThatThrownBy(() -> single(List.of("2026-02-31"), List.of()))
        .hasMessage(
            "tongbao.calendar.days-off: 2026-02-31 is no date; write one that exists as 2026-10-01");
    assertThatThrownBy(() -> single(List.of("2026-03-19"), List.of("2026-03-19")))
        .hasMessageContaining("2026-03-19 is set twice in tongbao.calendar; keep one of them");
  }

  private static OfficeCalendar single(List<String> off, List<String> working) {
    return CalendarReader.read(Calendars.settings(List.of(), off, working));
  }

  private Path write(String name, String lines) throws IOException {
    return Files.writeString(directory.resolve(name), lines.replace(';', '\n'));
  }

  private static OfficeCalendar read(Path... files) {
    return CalendarReader.read(Calendars.settings(List.of(files), List.of(), List.of()));
  }
}
