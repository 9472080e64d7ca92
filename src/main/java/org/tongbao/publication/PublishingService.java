package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.PublicationState;
import org.tongbao.notice.RequiredReviews;
import org.tongbao.notice.Stage;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.json.CanonicalJson;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The acts that the public sees: publishing a notice, and taking it back. */
@ApplicationScoped
public class PublishingService {

  private final NoticeLifecycle notices;
  private final RevisionRepository revisions;
  private final RequiredReviews required;
  private final Checks checks;
  private final AllowedActions allowed;
  private final PublishedReader reader;
  private final PublicIndex index;
  private final CanonicalJson canonicalJson;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<PublicationChanged> changed;
  private final Clock clock;

  PublishingService(
      NoticeLifecycle notices,
      RevisionRepository revisions,
      RequiredReviews required,
      Checks checks,
      AllowedActions allowed,
      PublishedReader reader,
      PublicIndex index,
      CanonicalJson canonicalJson,
      CurrentActor actor,
      AuditLog audit,
      Event<PublicationChanged> changed,
      Clock clock) {
    this.notices = notices;
    this.revisions = revisions;
    this.required = required;
    this.checks = checks;
    this.allowed = allowed;
    this.reader = reader;
    this.index = index;
    this.canonicalJson = canonicalJson;
    this.actor = actor;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Publishes the working copy as the next revision.
   *
   * @throws Problem 409 when reviews are missing or nothing has changed, 422 when a check fails
   */
  @Transactional
  @AuditedAction("notice.publish")
  public RevisionView publish(UUID noticeId, RevisionInput input, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    NoticeView notice = copy.notice();
    Preconditions.honour(ifMatch, notice.version());
    int number = revisions.count(noticeId) + 1;
    requirePublishable(notice, input, number);
    Revision revision = revision(notice, number, input);
    notices.published(noticeId, number);
    changed.fire(new PublicationChanged(noticeId));
    audit.done(actor.username(), "notice.publish", noticeId, revision.mark().contentHash());
    return reader.view(revision);
  }

  /**
   * Takes a live notice back; its public address then tells when and why.
   *
   * @throws Problem 409 when it is not live
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
    Withdrawal withdrawal =
        new Withdrawal(noticeId, input.reason(), clock.instant(), actor.username());
    revisions.getEntityManager().persist(withdrawal);
    index.withdraw(noticeId);
    notices.withdrawn(noticeId);
    changed.fire(new PublicationChanged(noticeId));
    audit.done(actor.username(), "notice.withdraw", noticeId, input.reason());
    return withdrawal.view();
  }

  /** Exactly what publication would show to an audience now. */
  @Transactional
  public PublishedNotice preview(UUID noticeId, Audience audience) {
    return content(notices.read(noticeId).notice(), audience);
  }

  private Revision revision(NoticeView notice, int number, RevisionInput input) {
    PublishedNotice content = content(notice, Audience.PUBLIC);
    String canonical = canonicalJson.of(content.bare());
    Instant now = clock.instant();
    RevisionMark mark =
        new RevisionMark(
            number, input.kindOf(number), input.changeNote(), now, Sha256.hex(canonical));
    PublishedNotice marked = content.as(mark, content.statistics());
    Revision revision =
        new Revision(
            notice.id(),
            mark,
            actor.username(),
            new RevisionContent(
                canonical,
                canonicalJson.of(content(notice, Audience.INTERNAL).bare()),
                canonicalJson.of(content.statistics())));
    revisions.persistAndFlush(revision);
    index.put(marked);
    return revision;
  }

  private PublishedNotice content(NoticeView notice, Audience audience) {
    return new ContentMaker(audience).make(notice, LocalDate.now(clock));
  }

  private void requirePublishable(NoticeView notice, RevisionInput input, int number) {
    boolean live = notice.publication().state() == PublicationState.LIVE;
    if (live && !notice.publication().hasUnpublishedChanges()) {
      throw allowed.refuse(ProblemType.NOTICE_UNCHANGED, PublicationState.LIVE, notice);
    }
    if (!required.stages().isEmpty() && notice.stage() != Stage.APPROVED) {
      throw allowed.refuse(
          ProblemType.APPROVAL_MISSING, notice.stage(), notice, required.stages(), notice.stage());
    }
    checks.requirePassed(notice);
    if (number > 1 && isBlank(input.changeNote())) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/changeNote", "required");
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
