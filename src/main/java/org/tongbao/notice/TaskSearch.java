package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tongbao.account.CurrentActor;
import org.tongbao.notice.DraftWords.Of;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/**
 * Finds the issues or the measures that a filter lets through, in all notices within reach: the
 * soonest due first where only those with a last day are wanted, else those made last.
 */
@ApplicationScoped
public class TaskSearch {

  private static final String IN_NOTICES =
      "exists (select from notices n where n.id = t.notice_id and n.organisation_id in (:%s))";

  /** In the words of the indexes on units. */
  private static final String OF_UNIT =
      "array_append(t.units, t.lead_unit) @> array[cast(:%s as text)]";

  private static final String BY_NAME = "(t.leader = :me or t.person = :me)";

  private static final String ACCEPTED =
      "exists (select from acceptances a where a.%s = t.id and a.ended_at is null)";

  private static final String MADE_IN =
      "exists (select from notices n where n.id = t.notice_id and n.created_at >= :from"
          + " and n.created_at < :until)";

  private static final String CARRIED_ON =
      "exists (select from issues later where later.carried_forward_from = i.id)";

  private static final String DUE_SOON =
      "(t.deadline_on between :today and :dueBy and " + Overdue.open("t") + ")";

  private final EntityManager entities;
  private final DraftWords words;
  private final CurrentActor actor;
  private final Clock clock;

  TaskSearch(EntityManager entities, DraftWords words, CurrentActor actor, Clock clock) {
    this.entities = entities;
    this.words = words;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * A page.
   *
   * @param items reads what was found, in any order, as of a day
   */
  <T extends TaskListItem> Page<T> page(
      TaskKind kind,
      TaskFilter filter,
      PageRequest page,
      BiFunction<List<UUID>, LocalDate, List<T>> items) {
    LocalDate today = LocalDate.now(clock);
    List<UUID> found = find(kind, filter, page);
    List<T> rows =
        items.apply(found, today).stream()
            .sorted(Comparator.comparing(item -> found.indexOf(item.id())))
            .toList();
    return Page.cut(
        rows,
        page,
        item ->
            filter.isByDay() ? Cursor.of(item.id(), item.deadline().on()) : Cursor.of(item.id()),
        item -> item);
  }

  private List<UUID> find(TaskKind kind, TaskFilter filter, PageRequest page) {
    Conditions conditions = behind(conditions(kind, filter), filter, page);
    words.narrow(conditions, filter.q(), kind == TaskKind.ISSUE ? Of.ISSUES : Of.MEASURES);
    String order = filter.isByDay() ? " order by t.deadline_on, t.id" : " order by t.id desc";
    List<?> ids =
        conditions
            .bind(
                entities.createNativeQuery(
                    "select t.id from " + kind.table() + " t" + conditions.where() + order,
                    UUID.class))
            .setMaxResults(page.rows())
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** What a filter lets through of what is within reach; a row is {@code t} in the query. */
  public Conditions conditions(TaskKind kind, TaskFilter filter) {
    LocalDate today = LocalDate.now(clock);
    Conditions conditions =
        new Conditions()
            .given(actor.scope().limit().orElse(null), IN_NOTICES.formatted("scope"), "scope")
            .given(filter.notice(), "t.notice_id = :notice", "notice")
            .given(filter.organisation(), IN_NOTICES.formatted("organisation"), "organisation")
            .given(filter.section(), kind.ofIssue("i.section_id = :section"), "section")
            .given(filter.sustained(), "t.sustained = :sustained", "sustained")
            .given(
                filter.withinConcentratedPeriod(),
                kind.ofIssue("i.within_concentrated_period = :within"),
                "within")
            .holds(filter.carriedOn(), kind.ofIssue(CARRIED_ON))
            .holds(filter.accepted(), ACCEPTED.formatted(kind.column()))
            .given(filter.unit(), OF_UNIT.formatted("unit"), "unit")
            .given(filter.leader(), "t.leader = :leader", "leader")
            .given(filter.person(), "t.person = :person", "person")
            .given(name(filter.completion()), "t.completion = :completion", "completion")
            .given(name(filter.deadlineKind()), "t.deadline_kind = :kind", "kind")
            .given(
                filter.mine() == null ? null : actor.displayName(),
                wanted(filter.mine(), BY_NAME),
                "me");
    if (filter.year() != null) {
      conditions
          .always(MADE_IN)
          .with("from", start(filter.year()))
          .with("until", start(filter.year() + 1));
    }
    if (filter.overdue() != null || filter.dueWithin() != null) {
      conditions.with("today", today);
    }
    if (filter.overdue() != null) {
      conditions.always(wanted(filter.overdue(), Overdue.sql("t")));
    }
    if (filter.dueWithin() != null) {
      conditions.always(DUE_SOON).with("dueBy", today.plusDays(filter.dueWithin()));
    }
    return ofMyUnit(conditions, filter.myUnit());
  }

  private Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toInstant();
  }

  private Conditions ofMyUnit(Conditions conditions, Boolean wanted) {
    Optional<String> unit = actor.unit();
    if (wanted == null) {
      return conditions;
    }
    return unit.isEmpty()
        ? conditions.always(String.valueOf(!wanted)) // none is theirs
        : conditions.given(unit.get(), wanted(wanted, OF_UNIT.formatted("myUnit")), "myUnit");
  }

  private static Conditions behind(Conditions conditions, TaskFilter filter, PageRequest page) {
    Cursor after = page.after().orElse(null);
    if (after == null) {
      return conditions;
    }
    return filter.isByDay()
        ? conditions
            .given(after.date(1), "(t.deadline_on, t.id) > (:due, :after)", "due")
            .with("after", after.id(0))
        : conditions.given(after.id(0), "t.id < :after", "after");
  }

  /** What is unknown is not so; only what is wanted can be looked up in an index. */
  private static String wanted(Boolean wanted, String clause) {
    return Boolean.FALSE.equals(wanted) ? "not coalesce(" + clause + ", false)" : clause;
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
