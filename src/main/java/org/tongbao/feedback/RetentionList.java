package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.tongbao.account.Scope;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;

/** Finds the cases that have ended and hold personal data still; the first to end first. */
@ApplicationScoped
class RetentionList {

  private static final String ITEM =
      """
      select new org.tongbao.feedback.DueErasure(f.id, f.submission.trackingNumber,
             f.organisationId, f.status, f.submission.consentAt is null, f.milestones.endedAt)
        from Feedback f
      """;

  /** A case that ended anew after it was erased may hold some again. */
  private static final String KEPT = "(f.erasedAt is null or f.erasedAt < f.milestones.endedAt)";

  private static final String ENDED = "f.milestones.endedAt < :before";
  private static final String ORDER = " order by f.milestones.endedAt, f.id";

  private final EntityManager entities;

  RetentionList(EntityManager entities) {
    this.entities = entities;
  }

  Page<DueErasure> page(Scope scope, Instant before, PageRequest page, int days, ZoneId zone) {
    Conditions conditions =
        new Conditions()
            .always(KEPT)
            .given(before, ENDED, "before")
            .given(scope.limit().orElse(null), "f.organisationId in :scope", "scope");
    Cursor after = page.after().orElse(null);
    if (after != null) {
      conditions
          .given(after.instant(0), "(f.milestones.endedAt, f.id) > (:ended, :id)", "ended")
          .with("id", after.id(1));
    }
    List<DueErasure> rows =
        conditions
            .bind(entities.createQuery(ITEM + conditions.where() + ORDER, DueErasure.class))
            .setMaxResults(page.rows())
            .getResultList();
    return Page.cut(
        rows,
        page,
        row -> Cursor.of(row.endedAt(), row.id()),
        row -> row.on(LocalDate.ofInstant(row.endedAt(), zone).plusDays(days)));
  }

  /** When the first of them ended. */
  Optional<Instant> firstEnded(Instant before) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select min(f.milestones.endedAt) from Feedback f where " + KEPT + " and " + ENDED,
                Instant.class)
            .setParameter("before", before)
            .getSingleResult());
  }

  /** The next case, for changing; one that another server is at is left to it. */
  Optional<Feedback> next(Instant before) {
    return entities
        .createQuery("from Feedback f where " + KEPT + " and " + ENDED + ORDER, Feedback.class)
        .setParameter("before", before)
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .getResultStream()
        .findFirst();
  }
}
