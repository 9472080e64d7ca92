package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;

/** Stored issues. */
@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

  private static final String ITEM =
      """
      select new org.tongbao.notice.IssueListItem(i.id, i.version, i.noticeId, n.title,
             n.organisationId, i.sectionId, i.marker, i.title, i.responsibility, i.deadline,
             i.completion, i.sustained, cast(:today as LocalDate), i.updatedAt)
        from Issue i join Notice n on n.id = i.noticeId
      """;

  List<Issue> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId);
  }

  /** Those of the given issues that are within reach, as they stand on a day. */
  List<IssueListItem> items(List<UUID> ids, Scope scope, LocalDate today) {
    Conditions conditions =
        new Conditions()
            .given(ids, "i.id in :ids", "ids")
            .given(scope.limit().orElse(null), "n.organisationId in :scope", "scope")
            .with("today", today);
    return conditions
        .bind(getEntityManager().createQuery(ITEM + conditions.where(), IssueListItem.class))
        .getResultList();
  }
}
