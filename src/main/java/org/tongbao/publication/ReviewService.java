package org.tongbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.notice.NoticeLifecycle;
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
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  ReviewService(
      NoticeLifecycle notices,
      ReviewRepository reviews,
      RequiredReviews required,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.notices = notices;
    this.reviews = reviews;
    this.required = required;
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
   * @throws Problem 409 when it is no draft or scheduled, or no review is needed
   */
  @Transactional
  public ReviewProgress request(UUID noticeId, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    Schedule.requireNone(copy);
    if (copy.notice().stage() != Stage.DRAFT || required.stages().isEmpty()) {
      throw notPending(copy.notice().stage(), required.after(0).orElse(null));
    }
    reviews.add(
        new ReviewRequest(
            noticeId, copy.notice().contentHash(), actor.username(), clock.instant()));
    notices.moveTo(noticeId, Stage.IN_REVIEW);
    audit.done(actor.username(), "review.request", noticeId, copy.notice().contentHash());
    return new ReviewProgress(Stage.IN_REVIEW, required.stages().get(0));
  }

  /**
   * Decides the review that is due.
   *
   * @throws Problem 409 when another or none is due, or the reviewer is not independent; 422 for a
   *     rejection without a comment
   */
  @Transactional
  public ReviewView review(UUID noticeId, ReviewInput input, String ifMatch) {
    WorkingCopy copy = notices.lock(noticeId);
    Preconditions.honour(ifMatch, copy.notice().version());
    ReviewRequest request = pending(copy);
    List<Review> given = reviews.answering(request);
    ReviewStage due = required.after(given.size()).orElse(null);
    if (due != input.stage()) {
      throw notPending(Stage.IN_REVIEW, due);
    }
    requireIndependence(copy, given);
    requireReason(input);
    Review review = new Review(request, input, actor.username(), clock.instant());
    reviews.persistAndFlush(review);
    if (input.decision() == ReviewDecision.REJECTED) {
      notices.moveTo(noticeId, Stage.DRAFT);
    } else if (required.after(given.size() + 1).isEmpty()) {
      notices.moveTo(noticeId, Stage.APPROVED);
    }
    audit.done(
        actor.username(), "review." + input.decision(), noticeId, copy.notice().contentHash());
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
      throw notPending(copy.notice().stage(), null);
    }
    return reviews
        .latestRequest(copy.notice().id())
        .filter(request -> request.contentHash().equals(copy.notice().contentHash()))
        .orElseThrow(() -> notPending(copy.notice().stage(), null));
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

  private static Problem notPending(Stage stage, ReviewStage due) {
    return new Problem(ProblemType.REVIEW_NOT_PENDING, stage, due == null ? "—" : due)
        .member("state", stage);
  }
}
