package org.tongbao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of terms in any calendar, also one that is far from how people live. */
class WorkingDaysPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2051, 1, 1);

  @Property(tries = 500)
  void aTermHasExactlyItsWorkingDaysAndEndsOnOne(
      @ForAll("calendars") Map<LocalDate, Boolean> said,
      @ForAll("begins") LocalDate begin,
      @ForAll @IntRange(min = 1, max = 60) int workingDays) {
    WorkingDays days = Calendars.of(said);
    LocalDate end = days.ahead(begin, workingDays);
    assertThat(days.isWorkingDay(end)).isTrue();
    assertThat(begin.plusDays(1).datesUntil(end.plusDays(1)).filter(days::isWorkingDay))
        .hasSize(workingDays);
  }

  @Property(tries = 500)
  void twoTermsInARowAreOneLongOne(
      @ForAll("calendars") Map<LocalDate, Boolean> said,
      @ForAll("begins") LocalDate begin,
      @ForAll @IntRange(max = 30) int one,
      @ForAll @IntRange(max = 30) int other) {
    WorkingDays days = Calendars.of(said);
    assertThat(days.ahead(days.ahead(begin, one), other)).isEqualTo(days.ahead(begin, one + other));
  }

  @Property(tries = 500)
  void whoComesLaterIsNeverServedEarlier(
      @ForAll("calendars") Map<LocalDate, Boolean> said,
      @ForAll("begins") LocalDate begin,
      @ForAll @IntRange(min = 1, max = 30) int workingDays) {
    WorkingDays days = Calendars.of(said);
    assertThat(days.ahead(begin.plusDays(1), workingDays))
        .isAfterOrEqualTo(days.ahead(begin, workingDays));
  }

  @Property(tries = 500)
  void whatIsSaidOfADayHoldsAndOtherDaysAreAsEver(
      @ForAll("calendars") Map<LocalDate, Boolean> said, @ForAll("begins") LocalDate day) {
    assertThat(Calendars.of(said).isWorkingDay(day))
        .isEqualTo(said.getOrDefault(day, !StatutoryHolidays.isWeekend(day)));
  }

  @Provide
  Arbitrary<LocalDate> begins() {
    return Arbitraries.integers().between(0, 120).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Map<LocalDate, Boolean>> calendars() {
    return Arbitraries.maps(begins(), Arbitraries.of(true, false)).ofMaxSize(60);
  }
}
