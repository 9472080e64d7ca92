package org.tongbao.shared.time;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tongbao.shared.config.StartFailure;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * Counts working days in the configured zone: public holidays are left out, make-up working days
 * (调休) counted. A date once given is kept where it was promised; other settings do not move it.
 */
@Startup(
    Interceptor.Priority.PLATFORM_BEFORE
        - 1) // a fault in a table ends the start before anything runs
@ApplicationScoped
public class WorkingDays {

  private final ZoneId zone;
  private final OfficeCalendar calendar;

  @Inject
  WorkingDays(TongbaoConfig config) {
    this(config.zone(), calendar(config));
  }

  WorkingDays(ZoneId zone, OfficeCalendar calendar) {
    this.zone = zone;
    this.calendar = calendar;
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
    return calendar.isWorkingDay(day);
  }

  private static OfficeCalendar calendar(TongbaoConfig config) {
    try {
      return CalendarReader.read(config.calendar());
    } catch (CalendarFault e) {
      throw new StartFailure(e.getMessage(), e);
    }
  }
}
