package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.organisation.Organisations;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Sends on, and sorts out, what is not an office's to answer. */
@ApplicationScoped
public class TriageService {

  private final CaseSteps steps;
  private final CaseTerms terms;
  private final FeedbackRepository feedback;
  private final Organisations organisations;
  private final CurrentActor actor;

  TriageService(
      CaseSteps steps,
      CaseTerms terms,
      FeedbackRepository feedback,
      Organisations organisations,
      CurrentActor actor) {
    this.steps = steps;
    this.terms = terms;
    this.feedback = feedback;
    this.organisations = organisations;
    this.actor = actor;
  }

  /** Does not take a case on (不予受理). */
  @AuditedAction("feedback.REJECTED")
  @Transactional
  public FeedbackCase reject(UUID id, Rejection why, String ifMatch) {
    return steps.take(id, ifMatch, why.reason(), (found, step) -> found.reject(why, step));
  }

  /**
   * Gives a case to another organisation (转办), whose it is from then on.
   *
   * @throws Problem 422 when there is no such other organisation
   */
  @AuditedAction("feedback.TRANSFERRED")
  @Transactional
  public FeedbackCase transfer(UUID id, TransferInput input, String ifMatch) {
    return steps.take(
        id,
        ifMatch,
        input.reason(),
        (found, step) -> {
          requireAnother(found.organisationId(), input.organisationId());
          return found.transfer(input.organisationId(), terms.acceptBy(step), step);
        });
  }

  /** Keeps spam out of sight. */
  @AuditedAction("feedback.SPAM")
  @Transactional
  public FeedbackCase markSpam(UUID id, ReasonInput input, String ifMatch) {
    return steps.take(id, ifMatch, input.reason(), Feedback::markSpam);
  }

  /** Brings back what was taken for spam. */
  @AuditedAction("feedback.RESTORED")
  @Transactional
  public FeedbackCase restore(UUID id, ReasonInput input, String ifMatch) {
    return steps.take(id, ifMatch, input.reason(), Feedback::restore);
  }

  /**
   * Closes a case in favour of another one that says the same.
   *
   * @throws Problem 422 when there is no such other case within reach, or when it is a duplicate
   *     itself
   */
  @AuditedAction("feedback.DUPLICATE")
  @Transactional
  public FeedbackCase closeAsDuplicate(UUID id, DuplicateInput input, String ifMatch) {
    return steps.take(
        id,
        ifMatch,
        null,
        (found, step) -> {
          requireOriginal(id, input.of());
          return found.closeAsDuplicate(input.of(), terms.reopenUntil(step), step);
        });
  }

  private void requireAnother(UUID present, UUID to) {
    if (present.equals(to)) {
      throw invalid("/organisationId", "same-organisation");
    }
    if (!organisations.exists(to)) {
      throw invalid("/organisationId", "not-found");
    }
  }

  private void requireOriginal(UUID id, UUID of) {
    Feedback original =
        feedback
            .findByIdOptional(of)
            .filter(found -> actor.reaches(found.organisationId()))
            .orElseThrow(() -> invalid("/of", "not-found"));
    if (of.equals(id) || original.duplicateOf() != null || feedback.hasDuplicates(id)) {
      throw invalid("/of", "not-an-original");
    }
  }

  private static Problem invalid(String pointer, String key) {
    return new Problem(ProblemType.INVALID_CONTENT).violation(pointer, key);
  }
}
