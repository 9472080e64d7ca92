package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.time.WorkingDays;

/** Lists cases as their workers look for them. */
@ApplicationScoped
class CaseList {

  private static final String ITEM =
      """
      select new org.tongbao.feedback.FeedbackListItem(f.id, f.version, f.createdAt, f.updatedAt,
             f.submission.trackingNumber, f.organisationId, f.submission.noticeId,
             f.submission.revisionNumber, f.submission.issueId, f.submission.measureId,
             f.submission.kind, f.submission.channel, f.submission.subject,
             f.submission.consentAt is null, f.status, f.submission.submittedAt, f.dueOn,
             case when %1$s then true else false end, f.assignment.unit, f.assignment.handler,
             f.assignment.instruction, f.messageWaiting)
        from Feedback f
      """;

  private static final String WORDS =
      "(lower(f.submission.content) like :q escape '\\'"
          + " or lower(f.submission.subject) like :q escape '\\'"
          + " or lower(f.submission.trackingNumber) like :q escape '\\')";

  private static final String RUNNING = "f.status in (:owed)";
  private static final String OVERDUE = "(f.dueOn < :today and " + RUNNING + ")";

  private final EntityManager entities;
  private final WorkingDays workingDays;

  CaseList(EntityManager entities, WorkingDays workingDays) {
    this.entities = entities;
    this.workingDays = workingDays;
  }

  /** A page of what a filter finds within reach. */
  Page<FeedbackListItem> page(
      FeedbackFilter filter, Scope scope, LocalDate today, PageRequest page) {
    FeedbackSort sort = filter.order();
    Conditions conditions = sort.behind(conditions(filter, scope, today), page);
    var rows =
        conditions
            .bind(
                entities.createQuery(
                    ITEM.formatted(OVERDUE) + conditions.where() + sort.orderBy(),
                    FeedbackListItem.class))
            .setParameter("today", today)
            .setParameter("owed", FeedbackStatus.owed())
            .setMaxResults(page.rows())
            .getResultList();
    return Page.cut(rows, page, sort::cursor, FeedbackListItem::masked);
  }

  private Conditions conditions(FeedbackFilter filter, Scope scope, LocalDate today) {
    return new Conditions()
        .given(scope.limit().orElse(null), "f.organisationId in :scope", "scope")
        .given(filter.status(), "f.status = :status", "status")
        .given(filter.unit(), "f.assignment.unit = :unit", "unit")
        .given(filter.handler(), "f.assignment.handler = :handler", "handler")
        .given(filter.notice(), "f.submission.noticeId = :notice", "notice")
        .given(filter.organisation(), "f.organisationId = :organisation", "organisation")
        .given(filter.kind(), "f.submission.kind = :kind", "kind")
        .given(filter.channel(), "f.submission.channel = :channel", "channel")
        .given(filter.messageWaiting(), "f.messageWaiting = :waiting", "waiting")
        .given(
            filter.overdue(),
            "(case when " + OVERDUE + " then true else false end) = :overdue",
            "overdue")
        .given(dueBy(filter, today), dueSoon(), "dueBy")
        .containing(filter.q(), WORDS, "q");
  }

  private LocalDate dueBy(FeedbackFilter filter, LocalDate today) {
    return filter.due() == null ? null : workingDays.ahead(today, filter.due());
  }

  private static String dueSoon() {
    return "(f.dueOn between :today and :dueBy and " + RUNNING + ")";
  }
}
