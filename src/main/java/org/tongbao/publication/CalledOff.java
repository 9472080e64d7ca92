package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.ScheduleVoided;

/** Takes schedules away that are not to be kept, within the transaction that is the cause. */
@ApplicationScoped
class CalledOff {

  private final ScheduleRepository schedules;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<PublicationChanged> changed;

  CalledOff(
      ScheduleRepository schedules,
      CurrentActor actor,
      AuditLog audit,
      Event<PublicationChanged> changed) {
    this.schedules = schedules;
    this.actor = actor;
    this.audit = audit;
    this.changed = changed;
  }

  /** An edit or the end of the working copy: what was approved is not there any more. */
  void voided(@Observes ScheduleVoided event) {
    because(event.noticeId(), event.cause().name().toLowerCase(Locale.ROOT));
  }

  /** Takes the schedule of a notice away; whoever calls sees to the notice itself. */
  void because(UUID noticeId, String cause) {
    schedules.remove(noticeId);
    changed.fire(new PublicationChanged(noticeId));
    audit.done(actor.get(), "notice.schedule-cancelled", noticeId, cause);
  }
}
