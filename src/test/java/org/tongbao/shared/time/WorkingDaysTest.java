package org.tongbao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays(ZoneId.of("Asia/Shanghai"));

  @Test
  void theDayOnWhichATermBeginsIsNotCounted() {
    LocalDate monday = LocalDate.of(2026, 3, 9);
    assertThat(days.ahead(monday, 1)).isEqualTo(monday.plusDays(1));
    assertThat(days.ahead(monday, 5)).isEqualTo(monday.plusDays(7));
    assertThat(days.ahead(monday, 0)).isEqualTo(monday);
  }

  @Test
  void anInstantBelongsToTheDayOfTheZone() {
    Instant sundayNightInLondon = Instant.parse("2026-03-08T17:00:00Z");
    assertThat(days.dayOf(sundayNightInLondon)).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(days.after(sundayNightInLondon, 1)).isEqualTo(LocalDate.of(2026, 3, 10));
  }
}
