package org.tongbao.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tongbao.notice.Completion;
import org.tongbao.shared.page.Conditions;

/**
 * What narrows down the issues or measures of live notices, in lists as in statistics. The issue
 * (or that of the measure) is {@code i} in the query, its notice {@code n}.
 */
public final class PublicConditions {

  private static final String CARRIED_ON =
      """
      exists (select 1 from published_issues later join published_notices l using (notice_id)
               where later.carried_forward_from = i.issue_id and not l.withdrawn)
      """;

  private PublicConditions() {}

  /**
   * Those that a list shows; {@code r} is what is listed, in the query. What an issue and its
   * measures have alike is asked of what is listed, as its index holds that in the list's order.
   */
  public static Conditions of(RecordSearch search, String r, ZoneId zone) {
    Completion completion = search.completion();
    return published(r, search.year(), zone)
        .given(search.organisation(), r + ".organisation_id = :organisation", "organisation")
        .given(search.notice(), r + ".notice_id = :notice", "notice")
        .given(search.section(), "i.section_id = :section", "section")
        .given(search.unit(), r + ".units @> array[cast(:unit as text)]", "unit")
        .given(completion == null ? null : completion.name(), r + ".completion = :done", "done")
        .given(search.sustained(), r + ".sustained = :sustained", "sustained")
        .holds(search.carriedOn(), CARRIED_ON);
  }

  /** Those of live notices, published in a year where one is given, by the column of a table. */
  static Conditions published(String table, Integer year, ZoneId zone) {
    return new Conditions()
        .always("not n.withdrawn")
        .given(startOf(year, 0, zone), table + ".published_at >= :from", "from")
        .given(startOf(year, 1, zone), table + ".published_at < :until", "until");
  }

  private static Instant startOf(Integer year, int plus, ZoneId zone) {
    return year == null ? null : LocalDate.of(year + plus, 1, 1).atStartOfDay(zone).toInstant();
  }
}
