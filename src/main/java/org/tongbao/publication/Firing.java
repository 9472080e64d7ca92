package org.tongbao.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.tongbao.account.AbsentActors;
import org.tongbao.account.ActingAs;
import org.tongbao.account.Actor;
import org.tongbao.account.Roles;
import org.tongbao.shared.problem.DatabaseOutage;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Publishes at the times that were set, on whichever node comes first; what was missed while all
 * were down, when one is up again. What cannot be published is called off, not tried for ever.
 */
@ApplicationScoped
class Firing {

  private static final Logger LOG = Logger.getLogger(Firing.class);
  private static final Actor SERVER = new Actor("system", Set.of(), Optional.empty());

  private final ScheduledPublication publications;
  private final AbsentActors actors;
  private final ActingAs acting;
  private final Clock clock;

  Firing(ScheduledPublication publications, AbsentActors actors, ActingAs acting, Clock clock) {
    this.publications = publications;
    this.actors = actors;
    this.acting = acting;
    this.clock = clock;
  }

  @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(() -> fireDue(clock.instant()));
  }

  /** Fires what is due; one that fails keeps no other back. */
  void fireDue(Instant now) {
    publications.due(now).forEach(this::fire);
  }

  private void fire(Schedule due) {
    try {
      acting.run(publisher(due), () -> publish(due));
    } catch (Problem refusal) {
      callOff(due, refusal.type().slug());
    } catch (RuntimeException e) {
      if (DatabaseOutage.caused(e)) {
        throw e; // it stays due
      }
      LOG.errorf(e, "unexpected failure to publish notice %s", due.noticeId());
      callOff(due, ProblemType.INTERNAL_ERROR.slug());
    }
  }

  /** Whoever scheduled it, if they may still publish. */
  private Actor publisher(Schedule due) {
    return actors
        .having(Roles.PUBLISHER, due.scheduledBy())
        .orElseThrow(() -> new Problem(ProblemType.FORBIDDEN));
  }

  private void publish(Schedule due) {
    publications
        .publish(due)
        .ifPresent(
            number ->
                LOG.infof(
                    "Revision %d of notice %s is live, as scheduled for %s",
                    number, due.noticeId(), due.publishAt()));
  }

  private void callOff(Schedule due, String reason) {
    acting.run(
        SERVER,
        () -> {
          if (publications.callOff(due, reason)) {
            LOG.warnf(
                "Notice %s did not go live as scheduled for %s: %s. Mend that, then publish it or"
                    + " schedule it again: POST /v1/admin/notices/%s/revisions",
                due.noticeId(), due.publishAt(), reason, due.noticeId());
          }
        });
  }
}
