package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.PublicationState;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The acts that the public sees: publishing a notice, and taking it back. */
@ApplicationScoped
public class PublishingService {

  private final NoticeLifecycle notices;
  private final RevisionRepository revisions;
  private final Publisher publisher;
  private final CalledOff calledOff;
  private final Checks checks;
  private final AllowedActions allowed;
  private final PublishedReader reader;
  private final PublicIndex index;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<PublicationChanged> changed;
  private final Clock clock;

  PublishingService(
      NoticeLifecycle notices,
      RevisionRepository revisions,
      Publisher publisher,
      CalledOff calledOff,
      Checks checks,
      AllowedActions allowed,
      PublishedReader reader,
      PublicIndex index,
      CurrentActor actor,
      AuditLog audit,
      Event<PublicationChanged> changed,
      Clock clock) {
    this.notices = notices;
    this.revisions = revisions;
    this.publisher = publisher;
    this.calledOff = calledOff;
    this.checks = checks;
    this.allowed = allowed;
    this.reader = reader;
    this.index = index;
    this.actor = actor;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Publishes the working copy as the next revision.
   *
   * @throws Problem 409 when reviews are missing, nothing has changed or it is scheduled, 422 when
   *     a check fails
   */
  @Transactional
  @AuditedAction("notice.publish")
  public RevisionView publish(UUID noticeId, RevisionInput input, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    Schedule.requireNone(copy.notice(), allowed);
    Revision revision = publisher.publish(copy, input);
    audit.done(actor.get(), "notice.publish", noticeId, revision.mark().contentHash());
    return reader.view(revision);
  }

  /**
   * Takes a live notice back; its public address then tells when and why. A revision that was to
   * follow is called off.
   *
   * @throws Problem 409 when it is not live, 422 when the reason holds personal data
   */
  @Transactional
  @AuditedAction("notice.withdraw")
  public WithdrawalView withdraw(UUID noticeId, WithdrawalInput input, String ifMatch) {
    NoticeView notice = notices.lock(noticeId).notice();
    Preconditions.honour(ifMatch, notice.version());
    PublicationState state = notice.publication().state();
    if (state != PublicationState.LIVE) {
      ProblemType type =
          state == PublicationState.WITHDRAWN
              ? ProblemType.NOTICE_ALREADY_WITHDRAWN
              : ProblemType.NOTICE_NOT_PUBLISHED;
      throw allowed.refuse(type, state, notice, state);
    }
    checks.requireMasked(notice, "/reason", input.reason());
    if (notice.publication().scheduled()) {
      calledOff.because(noticeId, "withdrawal");
    }
    Instant now = clock.instant();
    Withdrawal withdrawal = new Withdrawal(noticeId, input.reason(), now, actor.username());
    revisions.getEntityManager().persist(withdrawal);
    index.withdraw(noticeId, now);
    notices.withdrawn(noticeId);
    changed.fire(new PublicationChanged(noticeId));
    audit.done(actor.get(), "notice.withdraw", noticeId, input.reason());
    return withdrawal.view();
  }

  /** Exactly what publication would show to an audience now. */
  @Transactional
  public PublishedNotice preview(UUID noticeId, Audience audience) {
    return publisher.content(notices.read(noticeId).notice(), audience);
  }
}
