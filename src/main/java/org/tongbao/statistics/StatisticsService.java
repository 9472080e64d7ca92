package org.tongbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongbao.publication.PublicConditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.time.SqlZone;

/** Makes statistics of what is stored now. */
@ApplicationScoped
public class StatisticsService {

  private final EntityManager entities;
  private final Clock clock;

  StatisticsService(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Of live revisions: what everyone can count in the public lists. */
  @Transactional
  public StatisticsReport published(StatisticsFilter filter, PageRequest page) {
    Count count =
        new Count(
            Records.PUBLISHED_ISSUES,
            Records.PUBLISHED_MEASURES,
            alias -> PublicConditions.of(filter, alias, clock.getZone()));
    return report(count, filter, page, "/v1");
  }

  private StatisticsReport report(
      Count count, StatisticsFilter filter, PageRequest page, String base) {
    ListAddress issues = ListAddress.of(base + "/issues", filter);
    ListAddress measures = ListAddress.of(base + "/measures", filter);
    Object[] total = count.total(entities);
    Page<StatisticsGroup> groups = groups(count, filter.by(), page, issues, measures);
    return new StatisticsReport(
        LocalDate.now(clock),
        issues(total, issues),
        measures(total, measures),
        groups.items(),
        groups.nextCursor());
  }

  private Page<StatisticsGroup> groups(
      Count count, Grouping by, PageRequest page, ListAddress issues, ListAddress measures) {
    if (by == null) {
      return Page.whole(List.of());
    }
    String after = page.after().map(cursor -> cursor.text(0)).orElse(null);
    List<StatisticsGroup> groups =
        count.groups(by, SqlZone.of(clock.getZone()), after, page.rows(), entities).stream()
            .map(Object[].class::cast)
            .map(row -> group(row, issues, measures, by))
            .toList();
    return Page.cut(groups, page, group -> Cursor.of(group.key()), group -> group);
  }

  private static StatisticsGroup group(
      Object[] row, ListAddress issues, ListAddress measures, Grouping by) {
    String key = (String) row[0];
    return new StatisticsGroup(
        key,
        (String) row[1],
        issues(row, issues.with(by.filter(), key)),
        measures(row, measures.with(by.filter(), key)));
  }

  private static Figures issues(Object[] row, ListAddress list) {
    return Figures.of(row, 2, Figures.number(row[6]), FigureLists.of(list, true));
  }

  private static Figures measures(Object[] row, ListAddress list) {
    return Figures.of(row, 7, null, FigureLists.of(list, false));
  }
}
