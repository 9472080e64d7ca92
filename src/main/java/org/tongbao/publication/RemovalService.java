package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.checking.Checks;
import org.tongbao.notice.AllowedActions;
import org.tongbao.notice.NoticeLifecycle;
import org.tongbao.notice.NoticeView;
import org.tongbao.notice.PublicationState;
import org.tongbao.notice.PublicationView;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Takes the text of a revision away for legal reasons. It cannot be undone, so that one publisher
 * asks for it and another one does it; and it never leaves a live address empty.
 */
@ApplicationScoped
public class RemovalService {

  private final NoticeLifecycle notices;
  private final RevisionRepository revisions;
  private final RemovalRequestRepository requests;
  private final Checks checks;
  private final AllowedActions allowed;
  private final PublishedReader reader;
  private final PublicIndex index;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Event<PublicationChanged> changed;
  private final Clock clock;

  RemovalService(
      NoticeLifecycle notices,
      RevisionRepository revisions,
      RemovalRequestRepository requests,
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
    this.requests = requests;
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
   * Asks for a removal.
   *
   * @throws Problem 404 when there is no such revision, 409 when it is live or the removal was
   *     asked for already, 410 when it was removed, 422 when the reason holds personal data
   */
  @Transactional
  @AuditedAction("revision.removal-request")
  public RemovalRequestView request(UUID noticeId, int number, RemovalInput input, String ifMatch) {
    RevisionKey key = new RevisionKey(noticeId, number);
    NoticeView notice = lock(key, ifMatch);
    Revision revision = removable(notice, key);
    if (requests.find(key).isPresent()) {
      throw new Problem(ProblemType.REMOVAL_ALREADY_REQUESTED)
          .member("allowed", List.of("removal"));
    }
    checks.requireMasked(notice, "/reason", input.reason());
    RemovalRequest request =
        new RemovalRequest(key, input.reason(), actor.username(), clock.instant());
    requests.persistAndFlush(request);
    note("revision.removal-request", key, revision);
    return request.view();
  }

  /**
   * Takes such a request back.
   *
   * @throws Problem 404 when there is none
   */
  @Transactional
  @AuditedAction("revision.removal-request-take-back")
  public void takeBack(UUID noticeId, int number, String ifMatch) {
    RevisionKey key = new RevisionKey(noticeId, number);
    lock(key, ifMatch);
    Revision revision = revision(key);
    requests.delete(requests.find(key).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)));
    note("revision.removal-request-take-back", key, revision);
  }

  /**
   * Removes what a revision says, as someone else has asked.
   *
   * @throws Problem 404 when there is no such revision, 409 when it is live, nobody asked for the
   *     removal, or the caller did; 410 when it was removed
   */
  @Transactional
  @AuditedAction("revision.removal")
  public RevisionView remove(UUID noticeId, int number, String ifMatch) {
    RevisionKey key = new RevisionKey(noticeId, number);
    Revision revision = removable(lock(key, ifMatch), key);
    RemovalRequest request =
        requests
            .find(key)
            .orElseThrow(
                () ->
                    new Problem(ProblemType.REMOVAL_NOT_REQUESTED)
                        .member("allowed", List.of("removal-request")));
    if (request.isBy(actor.username())) {
      throw new Problem(ProblemType.REMOVER_NOT_INDEPENDENT);
    }
    revisions.remove(revision, request.carriedOut(actor.username(), clock.instant()));
    requests.delete(request);
    index.erase(key);
    changed.fire(new PublicationChanged(key.noticeId()));
    note("revision.removal", key, revision);
    return reader.view(revision);
  }

  /** The notice; nobody publishes, withdraws or removes anything of it meanwhile. */
  private NoticeView lock(RevisionKey key, String ifMatch) {
    NoticeView notice = notices.lock(key.noticeId()).notice();
    Preconditions.honour(ifMatch, notice.version());
    return notice;
  }

  private Revision revision(RevisionKey key) {
    return revisions
        .find(key.noticeId(), key.number())
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private Revision removable(NoticeView notice, RevisionKey key) {
    Revision revision = revision(key);
    revision.requireText();
    PublicationView publication = notice.publication();
    if (publication.state() == PublicationState.LIVE
        && publication.currentRevision() == key.number()) {
      throw allowed.refuse(ProblemType.REVISION_LIVE, PublicationState.LIVE, notice);
    }
    return revision;
  }

  private void note(String action, RevisionKey key, Revision revision) {
    audit.done(
        actor.get(), action, key.noticeId(), key.number() + " " + revision.mark().contentHash());
  }
}
