package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Unseals who submitted something, or erases it; never without a trace. */
@ApplicationScoped
public class IdentityService {

  private final FeedbackRepository feedback;
  private final SubmitterSealing sealing;
  private final CaseSteps steps;
  private final Erasure erasure;
  private final CurrentActor actor;
  private final AuditLog audit;

  IdentityService(
      FeedbackRepository feedback,
      SubmitterSealing sealing,
      CaseSteps steps,
      Erasure erasure,
      CurrentActor actor,
      AuditLog audit) {
    this.feedback = feedback;
    this.sealing = sealing;
    this.steps = steps;
    this.erasure = erasure;
    this.actor = actor;
    this.audit = audit;
  }

  /**
   * The submitter of a case.
   *
   * @throws Problem 404 when there is no such case within reach, or nobody to unseal: it came
   *     without a submitter, or the submitter was erased
   */
  @AuditedAction("feedback.identity")
  @Transactional
  public Identity unseal(UUID id, RequiredReason why) {
    Feedback found =
        feedback.findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    actor.requireReach(found.organisationId());
    Submission said = found.submission();
    if (said.submitter() == null) {
      throw new Problem(ProblemType.IDENTITY_ABSENT);
    }
    audit.done(actor.get(), "feedback.identity", id, why.reason());
    SubmitterInput submitter = sealing.open(said.submitter(), id);
    return new Identity(
        submitter.name(),
        submitter.phone(),
        submitter.email(),
        said.consentVersion(),
        said.consentAt());
  }

  /**
   * Erases the personal data of a case before its time, as its submitter asked by telephone or
   * letter.
   */
  @AuditedAction("feedback.ERASED")
  @Transactional
  public FeedbackCase erase(UUID id, RequiredReason why, String ifMatch) {
    return steps.take(id, ifMatch, why.reason(), erasure::erase);
  }
}
