package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;
import org.tongbao.audit.AuditLog;

/** Lets submitters follow their cases and have a say in them, and nobody else. */
@ApplicationScoped
@GuessLimited
public class TrackingService {

  private static final String SUBMITTER = "public";

  private final SubmitterAccess access;
  private final FeedbackRepository feedback;
  private final CaseViews views;
  private final CaseTerms terms;
  private final Erasure erasure;
  private final AuditLog audit;

  TrackingService(
      SubmitterAccess access,
      FeedbackRepository feedback,
      CaseViews views,
      CaseTerms terms,
      Erasure erasure,
      AuditLog audit) {
    this.access = access;
    this.feedback = feedback;
    this.views = views;
    this.terms = terms;
    this.erasure = erasure;
    this.audit = audit;
  }

  /**
   * The case of a tracking number.
   *
   * @throws org.tongbao.shared.problem.Problem 404, the same for an unknown number and for a wrong
   *     or absent code; so below
   */
  @Transactional
  public TrackedFeedback get(String trackingNumber, String accessCode) {
    return views.ofTracked(access.read(trackingNumber, accessCode), terms.today());
  }

  /** Writes to the office. */
  @Transactional
  public TrackedFeedback write(String trackingNumber, String accessCode, MessageInput input) {
    Feedback found = access.lock(trackingNumber, accessCode);
    Step step = terms.step(null, null);
    found.message(true, step);
    feedback.add(new Message(found.id(), input.content(), step));
    return kept(found, "feedback.MESSAGE");
  }

  /** Takes the submission back, before it is answered. */
  @Transactional
  public TrackedFeedback withdraw(String trackingNumber, String accessCode, ReasonInput input) {
    return take(trackingNumber, accessCode, input.reason(), Feedback::withdraw);
  }

  /** Says how the case was handled, once it is closed. */
  @Transactional
  public TrackedFeedback rate(String trackingNumber, String accessCode, Rating rating) {
    return take(trackingNumber, accessCode, null, (found, step) -> found.rate(rating, step));
  }

  /** Asks once for a closed case to be taken up again (二次办理). */
  @Transactional
  public TrackedFeedback reopen(String trackingNumber, String accessCode, RequiredReason input) {
    return take(
        trackingNumber,
        accessCode,
        input.reason(),
        (found, step) -> found.reopen(terms.replyBy(step), step));
  }

  /** Erases who submitted it, and what is personal in it, before its time. */
  @Transactional
  public TrackedFeedback erase(String trackingNumber, String accessCode) {
    return take(trackingNumber, accessCode, null, erasure::erase);
  }

  private TrackedFeedback take(
      String trackingNumber,
      String accessCode,
      String note,
      BiFunction<Feedback, Step, CaseEvent> move) {
    Feedback found = access.lock(trackingNumber, accessCode);
    CaseEvent event = move.apply(found, terms.step(null, note));
    feedback.add(event);
    return kept(found, "feedback." + event.type());
  }

  private TrackedFeedback kept(Feedback moved, String action) {
    feedback.flush();
    audit.done(SUBMITTER, action, moved.id());
    return views.ofTracked(moved, terms.today());
  }
}
