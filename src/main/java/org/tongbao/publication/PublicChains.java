package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.SectionView;

/**
 * Which published issues carry on which (回头看). What a link leads to may be withheld or withdrawn
 * later: so links are no part of what is published, and a chain shows what is live now.
 */
@ApplicationScoped
class PublicChains {

  private static final String PUT =
      """
      update published_issues p set carried_forward_from = link.origin
        from unnest(cast(:ids as uuid[]), cast(:origins as uuid[])) as link (id, origin)
       where p.issue_id = link.id
      """;

  /** Both ways from one issue; the limit ends it even if two edits at once closed a circle. */
  private static final String CHAIN =
      """
      with recursive live as (
        select i.* from published_issues i join published_notices n using (notice_id)
         where not n.withdrawn),
      earlier (issue_id, origin, place) as (
        select issue_id, carried_forward_from, 0 from live where issue_id = :issue
        union all
        select l.issue_id, l.carried_forward_from, e.place - 1
          from live l join earlier e on l.issue_id = e.origin where e.place > -:most),
      later (issue_id, place) as (
        select cast(:issue as uuid), 0
        union all
        select l.issue_id, e.place + 1
          from live l join later e on l.carried_forward_from = e.issue_id where e.place < :most),
      chain (issue_id, place) as (
        select issue_id, min(place)
          from (select issue_id, place from earlier union all select issue_id, place from later) either
         group by issue_id)
      select %s
        from chain c join published_issues i using (issue_id) join published_notices n using (notice_id)
       order by c.place, i.published_at, i.issue_id
      """
          .formatted(IssueSummary.COLUMNS);

  private static final int MOST = 40;

  private final EntityManager entities;

  PublicChains(EntityManager entities) {
    this.entities = entities;
  }

  /** Keeps the links of a notice whose issues have just been put before the public. */
  void put(NoticeView notice) {
    List<IssueView> linked =
        notice.sections().stream()
            .flatMap(PublicChains::issues)
            .filter(issue -> issue.carriedForwardFrom() != null)
            .toList();
    if (!linked.isEmpty()) {
      entities
          .createNativeQuery(PUT)
          .setParameter("ids", linked.stream().map(IssueView::id).toArray(UUID[]::new))
          .setParameter(
              "origins", linked.stream().map(IssueView::carriedForwardFrom).toArray(UUID[]::new))
          .executeUpdate();
    }
  }

  /** A live issue among those that it carries on and that carry it on, the earliest first. */
  @Transactional
  List<IssueSummary> of(UUID issueId) {
    List<?> rows =
        entities
            .createNativeQuery(CHAIN, Object[].class)
            .setParameter("issue", issueId)
            .setParameter("most", MOST)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(IssueSummary::of).toList();
  }

  private static Stream<IssueView> issues(SectionView section) {
    return Stream.concat(
        section.issues().stream(), section.sections().stream().flatMap(PublicChains::issues));
  }
}
