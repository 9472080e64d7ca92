package org.tongbao.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** Stored cases with their replies and their history. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {

  private static final String ITEM =
      """
      select new org.tongbao.feedback.FeedbackListItem(f.id, f.version, f.createdAt, f.updatedAt,
             f.trackingNumber, f.organisationId, f.noticeId, f.revisionNumber, f.issueId,
             f.measureId, f.kind, f.channel, f.subject, f.submitter is null, f.status,
             f.submittedAt, f.dueOn, f.unit, f.handler, f.instruction)
        from Feedback f
      """;

  private static final String WORDS =
      "(lower(f.content) like :q escape '\\' or lower(f.subject) like :q escape '\\'"
          + " or lower(f.trackingNumber) like :q escape '\\')";

  private static final String OWED =
      "(f.dueOn < :today and f.status in ('RECEIVED', 'ACCEPTED', 'ASSIGNED'))";

  void add(Feedback feedback, CaseEvent event) {
    persist(feedback);
    getEntityManager().persist(event);
  }

  void add(CaseEvent event) {
    getEntityManager().persist(event);
  }

  void add(Reply reply) {
    getEntityManager().persist(reply);
  }

  /** The case for changing: whoever else wants to change it waits. */
  Optional<Feedback> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Feedback> tracked(String trackingNumber) {
    return find("trackingNumber", trackingNumber).firstResultOptional();
  }

  List<Reply> replies(Feedback feedback) {
    return getEntityManager()
        .createQuery("from Reply where feedbackId = :id order by number, id", Reply.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  List<CaseEvent> events(Feedback feedback) {
    return getEntityManager()
        .createQuery("from CaseEvent where feedbackId = :id order by at, id", CaseEvent.class)
        .setParameter("id", feedback.id())
        .getResultList();
  }

  /** The newest first. */
  List<FeedbackListItem> list(
      FeedbackFilter filter, Scope scope, LocalDate today, PageRequest page) {
    Conditions conditions =
        new Conditions()
            .given(scope.limit().orElse(null), "f.organisationId in :scope", "scope")
            .given(filter.status(), "f.status = :status", "status")
            .given(filter.unit(), "f.unit = :unit", "unit")
            .given(filter.handler(), "f.handler = :handler", "handler")
            .given(filter.notice(), "f.noticeId = :notice", "notice")
            .given(filter.organisation(), "f.organisationId = :organisation", "organisation")
            .given(filter.kind(), "f.kind = :kind", "kind")
            .given(filter.overdue() == null ? null : today, overdue(filter.overdue()), "today")
            .containing(filter.q(), WORDS, "q")
            .given(page.after().map(c -> c.id(0)).orElse(null), "f.id < :after", "after");
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    ITEM + conditions.where() + " order by f.id desc", FeedbackListItem.class))
        .setMaxResults(page.rows())
        .getResultList();
  }

  static Cursor cursor(FeedbackListItem item) {
    return Cursor.of(item.id());
  }

  private static String overdue(Boolean wanted) {
    return Boolean.TRUE.equals(wanted) ? OWED : "not " + OWED;
  }
}
