package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.tongbao.notice.RequiredReviews;
import org.tongbao.notice.ReviewStage;
import org.tongbao.notice.Stage;
import org.tongbao.notice.WorkingCopy;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The reviews before publication: in order, each by someone else, of exactly what is published. */
@ApplicationScoped
public class ReviewService {

  private final NoticeLifecycle notices;
  private final ReviewRepository reviews;
  private final RequiredReviews required;
  private final Checks checks;
  private final AllowedActions allowed;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  ReviewService(
      NoticeLifecycle notices,
      ReviewRepository reviews,
      RequiredReviews required,
      Checks checks,
      AllowedActions allowed,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.notices = notices;
    this.reviews = reviews;
    this.required = required;
    this.checks = checks;
    this.allowed = allowed;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** The reviews that a notice must pass, in order. */
  public List<ReviewStage> required() {
    return required.stages();
  }

  /**
   * Asks for the reviews of a draft.
   *
   * @throws Problem 409 when it is no draft, is scheduled, says what is live already, or no review
   *     is needed; 422 when a check fails
   */
  @Transactional
  @AuditedAction("review.request")
  public ReviewProgress request(UUID noticeId, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    Schedule.requireNone(copy.notice(), allowed);
    requireRequestable(copy.notice());
    checks.requirePassed(copy.notice());
    reviews.add(
        new ReviewRequest(
            noticeId, copy.notice().contentHash(), actor.username(), clock.instant()));
    ReviewStage first = required.stages().get(0);
    notices.reviewRequested(noticeId, first);
    audit.done(actor.get(), "review.request", noticeId, copy.notice().contentHash());
    return new ReviewProgress(Stage.IN_REVIEW, first);
  }

  /**
   * Takes the request back, so that the draft can be edited; approvals given meanwhile are void.
   *
   * @throws Problem 409 when no review is under way; 412, 428 unless the caller has seen the
   *     present version
   */
  @Transactional
  @AuditedAction("review.recall")
  public void recall(UUID noticeId, String ifMatch) {
    NoticeView notice = notices.lock(noticeId).notice();
    Preconditions.require(ifMatch, notice.version());
    if (notice.stage() != Stage.IN_REVIEW) {
      throw notPending(notice, null);
    }
    notices.reviewRecalled(noticeId);
    audit.done(actor.get(), "review.recall", noticeId, notice.contentHash());
  }

  /**
   * Decides the review that is due.
   *
   * @throws Problem 409 when another or none is due, or the reviewer is not independent; 422 for a
   *     rejection without a comment
   */
  @Transactional
  @AuditedAction("review.decide")
  public ReviewView review(UUID noticeId, ReviewInput input, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    ReviewRequest request = pending(copy);
    List<Review> given = reviews.answering(request);
    ReviewStage due = required.after(given.size()).orElse(null);
    if (due != input.stage()) {
      throw notPending(copy.notice(), due);
    }
    copy.requireContent(input.contentHash());
    requireIndependence(copy, given);
    requireReason(input);
    Review review = new Review(request, input, actor.username(), clock.instant());
    reviews.persistAndFlush(review);
    if (input.decision() == ReviewDecision.REJECTED) {
      notices.rejected(noticeId, request.requestedBy());
    } else {
      notices.approved(noticeId, actor.username(), required.after(given.size() + 1).orElse(null));
    }
    audit.done(actor.get(), "review.decide", noticeId, input.stage() + " " + input.decision());
    return review.view();
  }

  /** All reviews of a notice, the newest first. */
  @Transactional
  public List<ReviewView> list(UUID noticeId) {
    return reviews.ofNotice(notices.read(noticeId).notice().id()).stream()
        .map(Review::view)
        .toList();
  }

  private ReviewRequest pending(WorkingCopy copy) {
    if (copy.notice().stage() != Stage.IN_REVIEW) {
      throw notPending(copy.notice(), null);
    }
    return reviews
        .latestRequest(copy.notice().id())
        .filter(request -> request.contentHash().equals(copy.notice().contentHash()))
        .orElseThrow(() -> notPending(copy.notice(), null));
  }

  private void requireIndependence(WorkingCopy copy, List<Review> given) {
    String reviewer = actor.username();
    boolean before = given.stream().anyMatch(review -> review.reviewer().equals(reviewer));
    if (before || reviewer.equals(copy.lastEditedBy())) {
      throw new Problem(ProblemType.REVIEWER_NOT_INDEPENDENT);
    }
  }

  private static void requireReason(ReviewInput input) {
    boolean silent = input.comment() == null || input.comment().isBlank();
    if (input.decision() == ReviewDecision.REJECTED && silent) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/comment", "required");
    }
  }

  private void requireRequestable(NoticeView notice) {
    if (notice.stage() != Stage.DRAFT || required.stages().isEmpty()) {
      throw notPending(notice, notice.nextReview());
    }
    PublicationView publication = notice.publication();
    if (publication.state() == PublicationState.LIVE && !publication.hasUnpublishedChanges()) {
      throw allowed.refuse(ProblemType.NOTICE_UNCHANGED, publication.state(), notice);
    }
  }

  private Problem notPending(NoticeView notice, ReviewStage due) {
    return allowed.refuse(
        ProblemType.REVIEW_NOT_PENDING,
        notice.stage(),
        notice,
        notice.stage(),
        due == null ? "—" : due);
  }
}
