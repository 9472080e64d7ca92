package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Publication at a set time: setting it, and calling it off. */
@ApplicationScoped
public class SchedulingService {

  /** Farther ahead a slip of the pen is likelier than a plan. */
  private static final Duration FARTHEST = Duration.ofDays(366);

  private final NoticeLifecycle notices;
  private final ScheduleRepository schedules;
  private final Publisher publisher;
  private final CalledOff calledOff;
  private final AllowedActions allowed;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<PublicationChanged> changed;
  private final Clock clock;

  SchedulingService(
      NoticeLifecycle notices,
      ScheduleRepository schedules,
      Publisher publisher,
      CalledOff calledOff,
      AllowedActions allowed,
      CurrentActor actor,
      AuditLog audit,
      Event<PublicationChanged> changed,
      Clock clock) {
    this.notices = notices;
    this.schedules = schedules;
    this.publisher = publisher;
    this.calledOff = calledOff;
    this.allowed = allowed;
    this.actor = actor;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Sets when the working copy goes live, as it is now.
   *
   * @throws Problem as publication at once does; 422 for a time that is past or too far ahead
   */
  @Transactional
  @AuditedAction("notice.schedule")
  public ScheduleView schedule(UUID noticeId, RevisionInput input, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    Schedule.requireNone(copy.notice(), allowed);
    Instant now = clock.instant();
    requireReasonable(input.publishAt(), now);
    publisher.requirePublishable(copy, input);
    Schedule schedule =
        new Schedule(noticeId, input, copy.notice().contentHash(), actor.username(), now);
    schedules.persist(schedule);
    WorkingCopy scheduled = notices.scheduled(noticeId, input.publishAt());
    changed.fire(new PublicationChanged(noticeId));
    audit.done(
        actor.get(), "notice.schedule", noticeId, input.publishAt() + " " + schedule.contentHash());
    return schedule.view(scheduled.notice());
  }

  /**
   * What goes live when.
   *
   * @throws Problem 404 when nothing is scheduled
   */
  @Transactional
  public ScheduleView get(UUID noticeId) {
    return get(notices.read(noticeId));
  }

  /**
   * Calls it off.
   *
   * @throws Problem 404 when nothing is scheduled; 412, 428 unless the caller has seen the present
   *     version of the notice
   */
  @Transactional
  @AuditedAction("notice.schedule-cancelled")
  public void cancel(UUID noticeId, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.require(ifMatch, copy.notice().version());
    get(copy);
    calledOff.because(noticeId, "cancelled");
    notices.calledOff(noticeId);
  }

  private ScheduleView get(WorkingCopy copy) {
    return schedules
        .findByIdOptional(copy.notice().id())
        .map(schedule -> schedule.view(copy.notice()))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private static void requireReasonable(Instant publishAt, Instant now) {
    if (!publishAt.isAfter(now)) {
      throw new Problem(ProblemType.PUBLISH_AT_PAST).violation("/publishAt", "past");
    }
    if (publishAt.isAfter(now.plus(FARTHEST))) {
      throw new Problem(ProblemType.INVALID_CONTENT)
          .violation("/publishAt", "too-far-ahead", FARTHEST.toDays());
    }
  }
}
