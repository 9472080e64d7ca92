package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** One step of a case, as every step by staff goes. */
@ApplicationScoped
class CaseSteps {

  private final FeedbackRepository feedback;
  private final CaseViews views;
  private final CaseTerms terms;
  private final CurrentActor actor;
  private final AuditLog audit;

  CaseSteps(
      FeedbackRepository feedback,
      CaseViews views,
      CaseTerms terms,
      CurrentActor actor,
      AuditLog audit) {
    this.feedback = feedback;
    this.views = views;
    this.terms = terms;
    this.actor = actor;
    this.audit = audit;
  }

  /**
   * Takes the step while nobody else moves the case, and keeps its event.
   *
   * @param note kept with the event; may be null
   * @throws Problem 404 when there is no such case within reach, 412 when If-Match names another
   *     version, and what the move refuses
   */
  FeedbackCase take(
      UUID id, String ifMatch, String note, BiFunction<Feedback, Step, CaseEvent> move) {
    Feedback found = locked(id, ifMatch);
    Step step = terms.step(actor.username(), note);
    CaseEvent event = move.apply(found, step);
    feedback.add(event);
    return kept(found, "feedback." + event.type());
  }

  /** Writes a message, which is no step of its own. */
  FeedbackCase write(UUID id, String ifMatch, String content) {
    Feedback found = locked(id, ifMatch);
    Step step = terms.step(actor.username(), null);
    found.message(false, step);
    feedback.add(new Message(id, content, step));
    return kept(found, "feedback.MESSAGE");
  }

  private Feedback locked(UUID id, String ifMatch) {
    Feedback found = feedback.lock(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    actor.requireReach(found.organisationId());
    Preconditions.honour(ifMatch, found.version());
    return found;
  }

  private FeedbackCase kept(Feedback moved, String action) {
    feedback.flush();
    audit.done(actor.get(), action, moved.id());
    return views.ofCase(moved, terms.today());
  }
}
