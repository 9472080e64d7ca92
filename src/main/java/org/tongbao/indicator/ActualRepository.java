package org.tongbao.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.PageRequest;

/** Stored figures. */
@ApplicationScoped
class ActualRepository implements PanacheRepositoryBase<Actual, UUID> {

  private static final String LAST =
      """
      select a from Actual a where a.indicatorId in :indicators and not exists (
        select 1 from Actual b where b.indicatorId = a.indicatorId
           and (b.asOf, b.recordedAt, b.id) > (a.asOf, a.recordedAt, a.id))
      """;

  private static final String BEHIND = "(a.asOf, a.recordedAt, a.id) < (:asOf, :recordedAt, :id)";

  /** The figure of the latest day for each indicator that has one. */
  Map<UUID, Actual> last(Collection<UUID> indicators) {
    return getEntityManager()
        .createQuery(LAST, Actual.class)
        .setParameter("indicators", indicators)
        .getResultStream()
        .collect(Collectors.toMap(Actual::indicatorId, actual -> actual));
  }

  boolean has(UUID indicatorId) {
    return count("indicatorId", indicatorId) > 0;
  }

  /** Those of an indicator, the latest day first. */
  List<Actual> list(UUID indicatorId, PageRequest page) {
    Conditions conditions =
        new Conditions().given(indicatorId, "a.indicatorId = :indicator", "indicator");
    page.after()
        .ifPresent(
            cursor ->
                conditions
                    .given(cursor.date(0), BEHIND, "asOf")
                    .with("recordedAt", cursor.instant(1))
                    .with("id", cursor.id(2)));
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select a from Actual a"
                        + conditions.where()
                        + " order by a.asOf desc, a.recordedAt desc, a.id desc",
                    Actual.class))
        .setMaxResults(page.rows())
        .getResultList();
  }
}
