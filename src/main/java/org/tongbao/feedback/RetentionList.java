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
          .given(after.id(1), "true = true", "id");
    }
    List<Feedback> rows =
        conditions
            .bind(
                entities.createQuery(
                    "from Feedback f" + conditions.where() + ORDER, Feedback.class))
            .setMaxResults(page.rows())
            .getResultList();
    return Page.cut(
        rows,
        page,
        row -> Cursor.of(row.milestones().endedAt(), row.id()),
        row -> due(row, LocalDate.ofInstant(row.milestones().endedAt(), zone).plusDays(days)));
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

  private static DueErasure due(Feedback row, LocalDate erasedOn) {
    return new DueErasure(
        row.id(),
        row.submission().trackingNumber(),
        row.organisationId(),
        row.status(),
        row.submission().isAnonymous(),
        row.milestones().endedAt(),
        erasedOn);
  }
}
