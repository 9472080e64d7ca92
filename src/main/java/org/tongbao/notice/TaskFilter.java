package org.tongbao.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * What a list of issues or of measures across notices is narrowed down to.
 *
 * @param year in which the notice was made here
 * @param withinConcentratedPeriod of a measure: whether its issue fell into it
 * @param carriedOn whether another notice carries on the issue, or that of the measure
 * @param dueWithin in how many calendar days the last day comes, 0: today
 * @param mine whether the caller answers for them, by name
 * @param myUnit whether the caller's unit does
 */
public record TaskFilter(
    @QueryParam("q") @Size(max = 200, message = "{org.tongbao.SearchWords.long}") String q,
    @QueryParam("notice") UUID notice,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("section") UUID section,
    @QueryParam("year") @Min(1949) @Max(9999) Integer year,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("leader") @Size(max = 200) String leader,
    @QueryParam("person") @Size(max = 200) String person,
    @QueryParam("completion") Completion completion,
    @QueryParam("sustained") Boolean sustained,
    @QueryParam("withinConcentratedPeriod") Boolean withinConcentratedPeriod,
    @QueryParam("carriedOn") Boolean carriedOn,
    @QueryParam("deadlineKind") DeadlineKind deadlineKind,
    @QueryParam("overdue") Boolean overdue,
    @QueryParam("dueWithin") @Min(0) @Max(366) Integer dueWithin,
    @QueryParam("accepted") Boolean accepted,
    @QueryParam("mine") Boolean mine,
    @QueryParam("myUnit") Boolean myUnit) {

  /** Whether only those are wanted that have a last day, so that it can order them. */
  boolean isByDay() {
    return Boolean.TRUE.equals(overdue) || dueWithin != null;
  }

  /** What statistics count when they are narrowed down so. */
  public static TaskFilter counted(
      UUID notice, UUID organisation, Integer year, String unit, Boolean carriedOn) {
    return new TaskFilter(
        null,
        notice,
        organisation,
        null,
        year,
        unit,
        null,
        null,
        null,
        null,
        null,
        carriedOn,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
