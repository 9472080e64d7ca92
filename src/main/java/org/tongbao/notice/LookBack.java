package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Issues that carry on an issue of another notice (回头看): a chain, in which each is carried on by
 * one at most, and which leads back to no notice twice.
 */
@ApplicationScoped
class LookBack {

  /** The issues behind one; {@code union} ends it even if two edits at once closed a circle. */
  private static final String BEHIND =
      """
      with recursive behind (id, notice_id, carried_forward_from) as (
        select id, notice_id, carried_forward_from from issues where id = :from
        union
        select i.id, i.notice_id, i.carried_forward_from
          from issues i join behind b on i.id = b.carried_forward_from)
      select notice_id from behind
      """;

  /** The same both ways, the earliest first. */
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

  private static final String CARRIED_ON =
      """
      select i.carriedForwardFrom, count(*) from Issue i
       where i.carriedForwardFrom in :from group by i.carriedForwardFrom having count(*) > 1
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
    Problem problem = new Problem(ProblemType.INVALID_CONTENT);
    Set<UUID> twice = carriedOnTwice(links);
    Map<UUID, String> wrong = new HashMap<>();
    for (CarriedForward link : links) {
      String fault = wrong.computeIfAbsent(link.from(), from -> fault(noticeId, from, twice));
      if (!fault.isEmpty()) {
        problem.violation(link.pointer() + "/carriedForwardFrom", fault);
      }
    }
    if (wrong.values().stream().anyMatch(fault -> !fault.isEmpty())) {
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

  private String fault(UUID noticeId, UUID from, Set<UUID> twice) {
    List<UUID> behind =
        ids(entities.createNativeQuery(BEHIND, UUID.class).setParameter("from", from));
    if (!isWithinReach(from)) {
      return "not-found";
    }
    if (behind.contains(noticeId)) {
      return "carried-in-a-circle";
    }
    return twice.contains(from) ? "carried-on-already" : "";
  }

  private static List<UUID> ids(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  private boolean isWithinReach(UUID issue) {
    return entities
        .createQuery(
            "select n.organisationId from Issue i join Notice n on n.id = i.noticeId"
                + " where i.id = :id",
            UUID.class)
        .setParameter("id", issue)
        .getResultStream()
        .anyMatch(actor::reaches);
  }

  private Set<UUID> carriedOnTwice(List<CarriedForward> links) {
    Set<UUID> twice = new HashSet<>();
    entities
        .createQuery(CARRIED_ON, Object[].class)
        .setParameter("from", links.stream().map(CarriedForward::from).toList())
        .getResultStream()
        .forEach(row -> twice.add((UUID) row[0]));
    return twice;
  }
}
