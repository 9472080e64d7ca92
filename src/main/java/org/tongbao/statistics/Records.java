package org.tongbao.statistics;

import java.util.Map;
import org.tongbao.notice.Overdue;
import org.tongbao.notice.TaskKind;

/**
 * Where issues or measures are stored, as a query names them: the issue (or that of the measure) is
 * {@code i}, its notice {@code n}.
 *
 * @param kind which of them
 * @param from the tables
 * @param alias what is counted
 * @param within whether it fell into the concentrated period
 * @param overdue whether it is late
 * @param keys what tells the groups apart
 * @param names what they are called
 * @param units the table {@code u} of the units that answer for each, for groups by unit
 */
record Records(
    TaskKind kind,
    String from,
    String alias,
    String within,
    String overdue,
    Map<Grouping, String> keys,
    Map<Grouping, String> names,
    String units) {

  private static final String ORGANISATION_NAME =
      "(select o.name from organisations o where o.id = n.organisation_id)";

  private static final Map<Grouping, String> PUBLISHED_KEYS =
      Map.of(
          Grouping.ORGANISATION, "cast(n.organisation_id as text)",
          Grouping.YEAR, "to_char(n.published_at at time zone :zone, 'YYYY')",
          Grouping.SECTION, "cast(i.section_id as text)",
          Grouping.UNIT, "u.unit");

  private static final Map<Grouping, String> PUBLISHED_NAMES =
      Map.of(Grouping.ORGANISATION, ORGANISATION_NAME, Grouping.SECTION, "i.section_heading");

  static final Records PUBLISHED_ISSUES =
      new Records(
          TaskKind.ISSUE,
          "published_issues i join published_notices n on n.notice_id = i.notice_id",
          "i",
          "coalesce(i.within_concentrated_period, false)",
          "false",
          PUBLISHED_KEYS,
          PUBLISHED_NAMES,
          "unnest(i.units) as u (unit)");

  static final Records PUBLISHED_MEASURES =
      new Records(
          TaskKind.MEASURE,
          "published_measures r join published_issues i on i.issue_id = r.issue_id"
              + " join published_notices n on n.notice_id = i.notice_id",
          "r",
          "false",
          "false",
          PUBLISHED_KEYS,
          PUBLISHED_NAMES,
          "unnest(r.units) as u (unit)");

  private static final Map<Grouping, String> WORKING_KEYS =
      Map.of(
          Grouping.ORGANISATION, "cast(n.organisation_id as text)",
          Grouping.YEAR, "to_char(n.created_at at time zone :zone, 'YYYY')",
          Grouping.SECTION, "cast(i.section_id as text)",
          Grouping.UNIT, "u.unit");

  private static final Map<Grouping, String> WORKING_NAMES =
      Map.of(
          Grouping.ORGANISATION,
          ORGANISATION_NAME,
          Grouping.SECTION,
          "(select s.heading from sections s where s.id = i.section_id)");

  /** Whoever answers for it counts once, be it as the lead unit or as another. */
  private static final String WORKING_UNITS =
      "(select distinct unit from unnest(array_append(t.units, t.lead_unit)) unit) as u (unit)";

  static final Records WORKING_ISSUES =
      new Records(
          TaskKind.ISSUE,
          "issues t join issues i on i.id = t.id join notices n on n.id = t.notice_id",
          "t",
          "coalesce(i.within_concentrated_period, false)",
          Overdue.sql("t"),
          WORKING_KEYS,
          WORKING_NAMES,
          WORKING_UNITS);

  static final Records WORKING_MEASURES =
      new Records(
          TaskKind.MEASURE,
          "measures t join issues i on i.id = t.issue_id join notices n on n.id = t.notice_id",
          "t",
          "false",
          Overdue.sql("t"),
          WORKING_KEYS,
          WORKING_NAMES,
          WORKING_UNITS);

  private static final String SELECT =
      """
      select %s as key, %s as name, %s as issue, %s.completion, %s.sustained,
             %s as within, %s as overdue
        from %s%s%s
      """;

  /**
   * One row for each thing counted, of {@code key, name, issue, completion, sustained, within,
   * overdue}.
   */
  String select(Grouping by, String where) {
    return SELECT.formatted(
        by == null ? "''" : keys.get(by),
        by == null ? "null" : names.getOrDefault(by, "null"),
        kind == TaskKind.ISSUE,
        alias,
        alias,
        within,
        overdue,
        from,
        by == Grouping.UNIT ? " cross join lateral " + units : "",
        where);
  }
}
