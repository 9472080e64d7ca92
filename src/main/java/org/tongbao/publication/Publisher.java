package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.checking.Checks;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.PublicationState;
import org.tongbao.notice.RequiredReviews;
import org.tongbao.notice.Stage;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.json.CanonicalJson;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Makes a working copy the next revision: at once or at a set time, by the same rules. Called
 * within a transaction that has locked the notice.
 */
@ApplicationScoped
class Publisher {

  private final NoticeLifecycle notices;
  private final RevisionRepository revisions;
  private final RequiredReviews required;
  private final Checks checks;
  private final AllowedActions allowed;
  private final PublicIndex index;
  private final PublicChains chains;
  private final CanonicalJson canonicalJson;
  private final CurrentActor actor;
  private final Event<PublicationChanged> changed;
  private final Clock clock;

  Publisher(
      NoticeLifecycle notices,
      RevisionRepository revisions,
      RequiredReviews required,
      Checks checks,
      AllowedActions allowed,
      PublicIndex index,
      PublicChains chains,
      CanonicalJson canonicalJson,
      CurrentActor actor,
      Event<PublicationChanged> changed,
      Clock clock) {
    this.notices = notices;
    this.revisions = revisions;
    this.required = required;
    this.checks = checks;
    this.allowed = allowed;
    this.index = index;
    this.chains = chains;
    this.canonicalJson = canonicalJson;
    this.actor = actor;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Puts the working copy before the public as the next revision.
   *
   * @throws Problem as {@link #requirePublishable} does
   */
  Revision publish(WorkingCopy copy, RevisionInput input) {
    requirePublishable(copy, input);
    UUID noticeId = copy.notice().id();
    int number = revisions.count(noticeId) + 1;
    Revision revision = revision(copy.notice(), number, input);
    notices.published(noticeId, number);
    changed.fire(new PublicationChanged(noticeId));
    return revision;
  }

  /**
   * Demands that the working copy can be published as it is.
   *
   * @throws Problem 409 when reviews are missing, nothing has changed or another content was read,
   *     422 when a check fails
   */
  void requirePublishable(WorkingCopy copy, RevisionInput input) {
    NoticeView notice = copy.notice();
    boolean live = notice.publication().state() == PublicationState.LIVE;
    if (live && !notice.publication().hasUnpublishedChanges()) {
      throw allowed.refuse(ProblemType.NOTICE_UNCHANGED, PublicationState.LIVE, notice);
    }
    if (!required.stages().isEmpty() && notice.stage() != Stage.APPROVED) {
      throw allowed.refuse(
          ProblemType.APPROVAL_MISSING, notice.stage(), notice, required.names(), notice.stage());
    }
    copy.requireContent(input.contentHash());
    checks.requirePassed(notice);
    checks.requireMasked(notice, "/changeNote", input.changeNote());
    if (revisions.count(notice.id()) > 0 && isBlank(input.changeNote())) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/changeNote", "required");
    }
  }

  /** What publication would show to an audience now. */
  PublishedNotice content(NoticeView notice, Audience audience) {
    return new ContentMaker(audience).make(notice, LocalDate.now(clock));
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
    chains.put(notice);
    return revision;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
