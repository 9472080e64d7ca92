package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.account.Actor;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * What is done when a set time has come, each step in a transaction of its own. Of nodes that try
 * at once, the one that has the notice does it.
 */
@ApplicationScoped
public class ScheduledPublication {

  private static final String BY_SERVER = "by the server as scheduled for ";

  private final NoticeLifecycle notices;
  private final ScheduleRepository schedules;
  private final Publisher publisher;
  private final CalledOff calledOff;
  private final CurrentActor actor;
  private final AuditLog audit;

  ScheduledPublication(
      NoticeLifecycle notices,
      ScheduleRepository schedules,
      Publisher publisher,
      CalledOff calledOff,
      CurrentActor actor,
      AuditLog audit) {
    this.notices = notices;
    this.schedules = schedules;
    this.publisher = publisher;
    this.calledOff = calledOff;
    this.actor = actor;
    this.audit = audit;
  }

  /** What should be live by now. */
  @Transactional
  List<Schedule> due(Instant now) {
    return schedules.due(now);
  }

  /**
   * Publishes what was approved.
   *
   * @return the number of the revision; empty when someone else is at it or it was called off
   * @throws Problem when it cannot be published any more
   */
  @Transactional
  Optional<Integer> publish(Schedule seen) {
    return schedules.take(seen).map(this::publishTaken);
  }

  /**
   * Calls off what could not be published, and takes it down as refused.
   *
   * @param reason why, as the code of a problem
   * @return whether it was there to be called off
   */
  @Transactional
  boolean callOff(Schedule seen, String reason) {
    Optional<Schedule> taken = schedules.take(seen);
    taken.ifPresent(
        schedule -> {
          calledOff.because(schedule.noticeId(), reason);
          UUID office = notices.calledOff(schedule.noticeId()).notice().organisationId();
          audit.refused(
              new Actor(schedule.scheduledBy(), Set.of(), Optional.of(office)),
              "notice.publish",
              schedule.noticeId().toString(),
              reason + ", " + BY_SERVER + schedule.publishAt());
        });
    return taken.isPresent();
  }

  private int publishTaken(Schedule schedule) {
    WorkingCopy copy = notices.lock(schedule.noticeId());
    if (!copy.notice().contentHash().equals(schedule.contentHash())) {
      throw new Problem(ProblemType.CONFLICT); // an edit calls it off, so this cannot be
    }
    schedules.remove(schedule.noticeId());
    RevisionMark mark = publisher.publish(copy, schedule.input()).mark();
    audit.done(
        actor.get(),
        "notice.publish",
        schedule.noticeId(),
        mark.contentHash() + ", " + BY_SERVER + schedule.publishAt());
    return mark.number();
  }
}
