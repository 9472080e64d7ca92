package org.tongbao.statistics;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.tongbao.shared.page.Conditions;

/**
 * Counts issues and measures alike in one statement.
 *
 * @param issues where issues are stored
 * @param measures where measures are stored
 * @param conditions what narrows each of them down
 */
record Count(Records issues, Records measures, Function<Records, Conditions> conditions) {

  private static final String COUNT =
      """
      select key, max(name),
             count(*) filter (where issue),
             count(*) filter (where issue and completion = 'DONE'),
             count(*) filter (where issue and completion = 'BASICALLY_DONE'),
             count(*) filter (where issue and sustained),
             count(*) filter (where within),
             count(*) filter (where not issue),
             count(*) filter (where not issue and completion = 'DONE'),
             count(*) filter (where not issue and completion = 'BASICALLY_DONE'),
             count(*) filter (where not issue and sustained),
             count(*) filter (where issue and overdue),
             count(*) filter (where not issue and overdue)
        from (%s union all %s) as records
      """;

  /** All together: one row, even when there is nothing. */
  Object[] total(EntityManager entities) {
    List<?> rows =
        conditions
            .apply(issues)
            .bind(entities.createNativeQuery(sql(null) + " group by key", Object[].class))
            .getResultList();
    return rows.isEmpty()
        ? new Object[] {"", null, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L}
        : (Object[]) rows.get(0);
  }

  /**
   * The groups by key.
   *
   * @param after the key of the last one that was shown; null for the first
   */
  List<?> groups(Grouping by, String zone, String after, int rows, EntityManager entities) {
    Conditions all =
        conditions
            .apply(issues)
            .given(by == Grouping.YEAR ? zone : null, "true", "zone")
            .given(after, "true", "after");
    String behind = after == null ? " where key is not null" : " where key > :after";
    return all.bind(
            entities.createNativeQuery(
                sql(by) + behind + " group by key order by key", Object[].class))
        .setMaxResults(rows)
        .getResultList();
  }

  private String sql(Grouping by) {
    return COUNT.formatted(
        issues.select(by, conditions.apply(issues).where()),
        measures.select(by, conditions.apply(measures).where()));
  }
}
