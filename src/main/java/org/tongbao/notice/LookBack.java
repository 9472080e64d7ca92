package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.account.CurrentActor;
import org.tongbao.account.Scope;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Issues that carry on an issue of another notice (回头看): a chain, in which each is carried on by
 * one at most, and which leads back to no notice twice.
 */
@ApplicationScoped
class LookBack {

  /**
   * Of some issues those behind which one of a notice stands, or that are its own; {@code union}
   * ends it even if two edits at once closed a circle.
   */
  private static final String CIRCULAR =
      """
      with recursive behind (origin, notice_id, carried_forward_from) as (
        select id, notice_id, carried_forward_from from issues where id in (:from)
        union
        select b.origin, i.notice_id, i.carried_forward_from
          from issues i join behind b on i.id = b.carried_forward_from)
      select distinct origin from behind where notice_id = :notice
      """;

  /** The issues that one carries on, itself, and those that carry it on, the earliest first. */
  private static final String CHAIN =
      """
      with recursive earlier (id, origin, place) as (
        select id, carried_forward_from, 0 from issues where id = :issue
        union all
        select i.id, i.carried_forward_from, e.place - 1
          from issues i join earlier e on i.id = e.origin where e.place > -:most),
      later (id, place) as (
        select cast(:issue as uuid), 0
        union all
        select i.id, l.place + 1
          from issues i join later l on i.carried_forward_from = l.id where l.place < :most)
      select id from (select id, place from earlier union select id, place from later) chain
       group by id order by min(place)
      """;

  private static final int MOST = 40;

  private static final String CARRIED_ON_TWICE =
      """
      select i.carriedForwardFrom from Issue i
       where i.carriedForwardFrom in :from group by i.carriedForwardFrom having count(*) > 1
      """;

  private static final String ORGANISATIONS =
      """
      select i.id, n.organisationId from Issue i join Notice n on n.id = i.noticeId
       where i.id in :from
      """;

  private final EntityManager entities;
  private final CurrentActor actor;

  LookBack(EntityManager entities, CurrentActor actor) {
    this.entities = entities;
    this.actor = actor;
  }

  /**
   * Asked once the links are stored.
   *
   * @throws Problem 422 when one leads to no issue within reach, to the same notice, or to an issue
   *     that is carried on already
   */
  void require(UUID noticeId, List<CarriedForward> links) {
    if (links.isEmpty()) {
      return;
    }
    Map<UUID, String> faults = faults(noticeId, links.stream().map(CarriedForward::from).toList());
    Problem problem = new Problem(ProblemType.INVALID_CONTENT);
    links.stream()
        .filter(link -> faults.containsKey(link.from()))
        .forEach(
            link ->
                problem.violation(link.pointer() + "/carriedForwardFrom", faults.get(link.from())));
    if (!faults.isEmpty()) {
      throw problem;
    }
  }

  /** An issue among those that it carries on and that carry it on, the earliest first. */
  List<UUID> chain(UUID issueId) {
    return ids(
        entities
            .createNativeQuery(CHAIN, UUID.class)
            .setParameter("issue", issueId)
            .setParameter("most", MOST));
  }

  /** What is wrong, by what is linked to; the worst is said. */
  private Map<UUID, String> faults(UUID noticeId, List<UUID> from) {
    Map<UUID, String> faults = new HashMap<>();
    entities
        .createQuery(CARRIED_ON_TWICE, UUID.class)
        .setParameter("from", from)
        .getResultStream()
        .forEach(id -> faults.put(id, "carried-on-already"));
    ids(entities
            .createNativeQuery(CIRCULAR, UUID.class)
            .setParameter("from", from)
            .setParameter("notice", noticeId))
        .forEach(id -> faults.put(id, "carried-in-a-circle"));
    Set<UUID> within = withinReach(from);
    from.stream().filter(id -> !within.contains(id)).forEach(id -> faults.put(id, "not-found"));
    return faults;
  }

  private static List<UUID> ids(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  private Set<UUID> withinReach(List<UUID> issues) {
    Scope scope = actor.scope();
    return entities
        .createQuery(ORGANISATIONS, Object[].class)
        .setParameter("from", issues)
        .getResultStream()
        .filter(row -> scope.covers((UUID) row[1]))
        .map(row -> (UUID) row[0])
        .collect(Collectors.toSet());
  }
}
