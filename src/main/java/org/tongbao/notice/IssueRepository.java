package org.tongbao.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** Stored issues. */
@ApplicationScoped
class IssueRepository implements PanacheRepositoryBase<Issue, UUID> {

  private static final String ITEM =
      """
      select new org.tongbao.notice.IssueListItem(i.id, i.version, i.noticeId, n.title,
             n.organisationId, i.sectionId, i.marker, i.title, i.responsibility, i.deadline,
             i.completion, i.sustained,
             coalesce(i.deadline.on < :today and i.completion <> org.tongbao.notice.Completion.DONE, false),
             i.updatedAt)
        from Issue i join Notice n on n.id = i.noticeId
      """;

  private static final String OF_UNIT =
      "(i.responsibility.leadUnit = :unit or array_position(i.responsibility.units, :unit) > 0)";

  private static final String IS_OVERDUE =
      "(i.deadline.on < :today and i.completion <> org.tongbao.notice.Completion.DONE)";
  private static final String IS_NOT_OVERDUE =
      "(i.deadline.on is null or i.deadline.on >= :today or i.completion ="
          + " org.tongbao.notice.Completion.DONE)";

  List<Issue> ofNotice(UUID noticeId) {
    return list("noticeId", noticeId);
  }

  /** Those made last first. */
  List<IssueListItem> list(IssueFilter filter, Scope scope, LocalDate today, PageRequest page) {
    Conditions conditions =
        new Conditions()
            .given(scope.limit().orElse(null), "n.organisationId in :scope", "scope")
            .given(filter.notice(), "i.noticeId = :notice", "notice")
            .given(filter.unit(), OF_UNIT, "unit")
            .given(filter.completion(), "i.completion = :completion", "completion")
            .given(today, overdue(filter.overdue()), "today")
            .given(page.after().map(c -> c.id(0)).orElse(null), "i.id < :after", "after");
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    ITEM + conditions.where() + " order by i.id desc", IssueListItem.class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /** Those of the given issues that are within reach. */
  List<IssueListItem> items(List<UUID> ids, Scope scope, LocalDate today) {
    Conditions conditions =
        new Conditions()
            .given(ids, "i.id in :ids", "ids")
            .given(scope.limit().orElse(null), "n.organisationId in :scope", "scope")
            .given(today, "1 = 1", "today");
    return conditions
        .bind(getEntityManager().createQuery(ITEM + conditions.where(), IssueListItem.class))
        .getResultList();
  }

  private static String overdue(Boolean wanted) {
    return wanted == null ? "1 = 1" : wanted ? IS_OVERDUE : IS_NOT_OVERDUE;
  }

  static Cursor cursor(IssueListItem item) {
    return Cursor.of(item.id());
  }
}
