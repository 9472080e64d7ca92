package org.tongbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.meter.Backlog;

/** Stored schedules. */
@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<Schedule, UUID>, Backlog {

  /** More than are ever due at once; the rest comes a second later. */
  private static final int AT_ONCE = 100;

  private static final String DUE = "publishAt <= ?1 order by publishAt, noticeId";

  /** Without a key lock, as that would clash with whoever writes what refers to a notice. */
  private static final String TAKE =
      "select id from notices where id = :notice for no key update skip locked";

  /** What should be live by now, the longest overdue first. */
  List<Schedule> due(Instant now) {
    return find(DUE, now).page(0, AT_ONCE).list();
  }

  @Override
  public String queue() {
    return "publications";
  }

  @Override
  public Optional<Instant> oldestDue(Instant now) {
    return find(DUE, now).firstResultOptional().map(Schedule::publishAt);
  }

  /**
   * Locks the notice of a schedule and gives the schedule as it is then. Empty when someone else
   * has the notice at this moment, or the schedule is not there any more.
   */
  Optional<Schedule> take(Schedule seen) {
    boolean locked =
        !getEntityManager()
            .createNativeQuery(TAKE, UUID.class)
            .setParameter("notice", seen.noticeId())
            .getResultList()
            .isEmpty();
    return locked
        ? find("noticeId = ?1 and scheduledAt = ?2", seen.noticeId(), seen.scheduledAt())
            .firstResultOptional()
        : Optional.empty();
  }

  void remove(UUID noticeId) {
    delete("noticeId", noticeId);
  }
}
