package org.tongbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongbao.notice.TaskFilter;
import org.tongbao.notice.TaskSearch;
import org.tongbao.publication.PublicConditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.time.SqlZone;

/** Makes statistics of what is stored now. */
@ApplicationScoped
public class StatisticsService {

  private final EntityManager entities;
  private final TaskSearch tasks;
  private final Clock clock;

  StatisticsService(EntityManager entities, TaskSearch tasks, Clock clock) {
    this.entities = entities;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Of live revisions: what everyone can count in the public lists. */
  @Transactional
  public StatisticsReport published(StatisticsFilter filter, PageRequest page) {
    Count count =
        new Count(
            Records.PUBLISHED_ISSUES,
            Records.PUBLISHED_MEASURES,
            records -> PublicConditions.of(filter, records.alias(), clock.getZone()));
    return report(count, new ListedFigures("/v1", filter, false), filter.by(), page);
  }

  /** Of working copies within reach: what staff can count in their lists. */
  @Transactional
  public StatisticsReport working(StatisticsFilter filter, PageRequest page) {
    TaskFilter counted =
        TaskFilter.counted(
            filter.notice(),
            filter.organisation(),
            filter.year(),
            filter.unit(),
            filter.carriedOn());
    LocalDate today = LocalDate.now(clock);
    Count count =
        new Count(
            Records.WORKING_ISSUES,
            Records.WORKING_MEASURES,
            records -> tasks.conditions(records.kind(), counted).with("today", today));
    return report(count, new ListedFigures("/v1/admin", filter, true), filter.by(), page);
  }

  private StatisticsReport report(
      Count count, ListedFigures listed, Grouping by, PageRequest page) {
    Object[] total = count.total(entities);
    Page<StatisticsGroup> groups = groups(count, listed, by, page);
    return new StatisticsReport(
        LocalDate.now(clock),
        listed.issues(total),
        listed.measures(total),
        groups.items(),
        groups.nextCursor());
  }

  private Page<StatisticsGroup> groups(
      Count count, ListedFigures listed, Grouping by, PageRequest page) {
    if (by == null) {
      return Page.whole(List.of());
    }
    String after = page.after().map(cursor -> cursor.text(0)).orElse(null);
    List<StatisticsGroup> groups =
        count.groups(by, SqlZone.of(clock.getZone()), after, page.rows(), entities).stream()
            .map(Object[].class::cast)
            .map(row -> listed.group(by, row))
            .toList();
    return Page.cut(groups, page, group -> Cursor.of(group.key()), group -> group);
  }
}
