package org.tongbao.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tongbao.shared.config.TongbaoConfig;

/** Counts working days, Monday to Friday, in the configured zone. */
@ApplicationScoped
public class WorkingDays {

  private final ZoneId zone;

  @Inject
  WorkingDays(TongbaoConfig config) {
    this(config.zone());
  }

  WorkingDays(ZoneId zone) {
    this.zone = zone;
  }

  /** The day on which an instant falls. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /**
   * The last day of a term of working days. The day on which it begins is not counted (Civil Code
   * of the People's Republic of China, article 201).
   *
   * @param days how many, at least one
   */
  public LocalDate after(Instant begin, int days) {
    return ahead(dayOf(begin), days);
  }

  /**
   * The last of so many working days from a day on, which is not counted itself.
   *
   * @param workingDays how many; none: the day itself
   */
  public LocalDate ahead(LocalDate today, int workingDays) {
    LocalDate day = today;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Whether an office works on that day. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
