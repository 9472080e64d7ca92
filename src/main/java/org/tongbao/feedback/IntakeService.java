package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.idempotency.Idempotency;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Takes submissions in: once each, with the submitter sealed. */
@ApplicationScoped
public class IntakeService {

  private static final String PUBLIC = "public";

  private final FeedbackRepository feedback;
  private final Targets targets;
  private final Tickets tickets;
  private final Idempotency idempotency;
  private final SubmitterSealing sealing;
  private final CaseTerms terms;
  private final TongbaoConfig config;
  private final AuditLog audit;

  IntakeService(
      FeedbackRepository feedback,
      Targets targets,
      Tickets tickets,
      Idempotency idempotency,
      SubmitterSealing sealing,
      CaseTerms terms,
      TongbaoConfig config,
      AuditLog audit) {
    this.feedback = feedback;
    this.targets = targets;
    this.tickets = tickets;
    this.idempotency = idempotency;
    this.sealing = sealing;
    this.terms = terms;
    this.config = config;
    this.audit = audit;
  }

  /**
   * Makes a case of a submission.
   *
   * @param idempotencyKey null: every call makes a case
   * @throws Problem 422 for a target that is not live, for a submitter without consent, and for a
   *     key that came with another body
   */
  @Transactional
  public Receipt submit(FeedbackInput input, String idempotencyKey) {
    return idempotencyKey == null
        ? take(input)
        : idempotency.once(
            input.keyScope(), idempotencyKey, input, Receipt.class, () -> take(input));
  }

  private Receipt take(FeedbackInput input) {
    if (input.submitter() != null && !input.consent()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/consent", "consent");
    }
    Step step = terms.step(null, null);
    Ticket ticket = tickets.draw(step.on());
    Target target = targets.of(input);
    Submission submission = new Submission(target, input, ticket, step.at());
    Feedback made = new Feedback(target.organisationId(), submission, terms.acceptBy(step));
    if (input.submitter() != null) {
      submission.identify(
          sealing.seal(input.submitter(), made.id()), config.privacyNotice().version());
    }
    feedback.add(made, made.submitted(step));
    audit.done(PUBLIC, "feedback.submit", made.id());
    return new Receipt(
        ticket.trackingNumber(), ticket.accessCode(), made.status(), step.at(), made.dueOn());
  }
}
