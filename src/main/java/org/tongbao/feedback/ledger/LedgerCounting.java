package org.tongbao.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.shared.time.SqlZone;

/** Counts the cases of a ledger, whole and by group, in one look at them. */
@ApplicationScoped
class LedgerCounting {

  /** {@code grouping} has a bit for each column that a line is not grouped by. */
  private static final int WHOLE = 0b1111;

  private static final int BY_KIND = 0b0111;
  private static final int BY_CHANNEL = 0b1011;
  private static final int BY_UNIT = 0b1101;
  private static final int BY_ORGANISATION = 0b1110;

  private static final String COUNTS =
      """
      with counted as (
        select grouping(f.kind, f.channel, f.unit, f.organisation_id) as level,
               f.kind, f.channel, f.unit, f.organisation_id,
               count(*) as received,
               count(*) filter (where f.accepted_at is not null) as accepted,
               count(*) filter (where f.status = 'REJECTED') as rejected,
               count(*) filter (where f.status = 'SPAM') as spam,
               count(*) filter (where f.status = 'WITHDRAWN') as withdrawn,
               count(*) filter (where f.duplicate_of is not null) as duplicate,
               count(*) filter (where %1$s) as in_time,
               count(*) filter (where not (%1$s)) as late,
               count(*) filter (where %2$s) as open,
               count(*) filter (where %2$s and f.due_on < :today) as overdue
          from feedback f %3$s
         group by grouping sets ((), (f.kind), (f.channel), (f.unit), (f.organisation_id)))
      select c.level, coalesce(c.kind, c.channel, c.unit, cast(c.organisation_id as text)) as key,
             o.name, c.received, c.accepted, c.rejected, c.spam, c.withdrawn, c.duplicate,
             c.in_time, c.late, c.open, c.overdue
        from counted c left join organisations o on o.id = c.organisation_id
       order by c.level, c.received desc, key
      """;

  private static final String OPEN = "f.ended_at is null and f.replied_at is null";

  private final EntityManager entities;

  LedgerCounting(EntityManager entities) {
    this.entities = entities;
  }

  LedgerCounts of(LedgerScope scope) {
    var cohort = Cohort.of(scope);
    String sql = COUNTS.formatted(Cohort.IN_TIME, OPEN, cohort.where());
    List<?> lines =
        cohort
            .bind(entities.createNativeQuery(sql, Tuple.class))
            .setParameter("zone", SqlZone.of(scope.zone()))
            .setParameter("today", scope.today())
            .getResultList();
    Map<Integer, List<LedgerGroup>> groups =
        lines.stream()
            .map(Tuple.class::cast)
            .collect(
                Collectors.groupingBy(
                    line -> count(line, "level"),
                    Collectors.mapping(LedgerCounting::group, Collectors.toList())));
    return new LedgerCounts(
        groups.get(WHOLE).get(0).totals(),
        groups.getOrDefault(BY_KIND, List.of()),
        groups.getOrDefault(BY_CHANNEL, List.of()),
        groups.getOrDefault(BY_UNIT, List.of()),
        groups.getOrDefault(BY_ORGANISATION, List.of()));
  }

  private static LedgerGroup group(Tuple line) {
    return new LedgerGroup(
        line.get("key", String.class),
        line.get("name", String.class),
        new LedgerTotals(
            count(line, "received"),
            count(line, "accepted"),
            count(line, "rejected"),
            count(line, "spam"),
            count(line, "withdrawn"),
            count(line, "duplicate"),
            count(line, "in_time"),
            count(line, "late"),
            count(line, "open"),
            count(line, "overdue")));
  }

  private static int count(Tuple line, String column) {
    return line.get(column, Number.class).intValue();
  }
}
