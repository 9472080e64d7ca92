package org.tongbao.statistics;

import java.util.Map;

/**
 * Where issues or measures are stored, as a query names them: the issue (or that of the measure) is
 * {@code i}, its notice {@code n}.
 *
 * @param from the tables
 * @param alias what is counted
 * @param within whether it fell into the concentrated period
 * @param keys what tells the groups apart
 * @param names what they are called
 * @param units the table {@code u} of the units that answer for each, for groups by unit
 */
record Records(
    String from,
    String alias,
    String within,
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
          "published_issues i join published_notices n on n.notice_id = i.notice_id",
          "i",
          "coalesce(i.within_concentrated_period, false)",
          PUBLISHED_KEYS,
          PUBLISHED_NAMES,
          "unnest(i.units) as u (unit)");

  static final Records PUBLISHED_MEASURES =
      new Records(
          "published_measures r join published_issues i on i.issue_id = r.issue_id"
              + " join published_notices n on n.notice_id = i.notice_id",
          "r",
          "false",
          PUBLISHED_KEYS,
          PUBLISHED_NAMES,
          "unnest(r.units) as u (unit)");

  /** One row for each thing counted, of {@code key, name, issue, completion, sustained, within}. */
  String select(Grouping by, boolean issue, String where) {
    return "select %s as key, %s as name, %s as issue, %s.completion, %s.sustained, %s as within from %s%s%s"
        .formatted(
            by == null ? "''" : keys.get(by),
            by == null ? "null" : names.getOrDefault(by, "null"),
            issue,
            alias,
            alias,
            within,
            from,
            by == Grouping.UNIT ? " cross join lateral " + units : "",
            where);
  }
}
