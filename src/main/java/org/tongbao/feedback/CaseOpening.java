package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import org.tongbao.account.Scope;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Makes the case of a submission: its numbers drawn, its limit set, the submitter sealed. */
@ApplicationScoped
class CaseOpening {

  private final FeedbackRepository feedback;
  private final Targets targets;
  private final Tickets tickets;
  private final SubmitterSealing sealing;
  private final CaseTerms terms;
  private final TongbaoConfig.PrivacyNotice config;

  CaseOpening(
      FeedbackRepository feedback,
      Targets targets,
      Tickets tickets,
      SubmitterSealing sealing,
      CaseTerms terms,
      TongbaoConfig config) {
    this.feedback = feedback;
    this.targets = targets;
    this.tickets = tickets;
    this.sealing = sealing;
    this.terms = terms;
    this.config = config.privacyNotice();
  }

  /** A case that was just made, and what only its submitter may have. */
  record Opened(Feedback made, Ticket ticket) {}

  /**
   * Opens the case.
   *
   * @param reach where its target may be
   * @throws Problem 422 for a target that is not live or out of reach, and for a submitter without
   *     consent
   */
  Opened open(SubmissionInput input, Scope reach, Arrival arrival) {
    if (input.submitter() != null && !input.consent()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/consent", "consent");
    }
    Step step = arrival.step();
    Ticket ticket = tickets.draw(step.on());
    Target target = targets.of(input, reach);
    Submission said = new Submission(target, input, ticket, arrival.received());
    Feedback made =
        new Feedback(target.organisationId(), said, terms.acceptBy(arrival.received()), step.at());
    if (input.submitter() != null) {
      said.identify(sealing.seal(input.submitter(), made.id()), config.version(), step.at());
    }
    feedback.add(made, made.submitted(step));
    return new Opened(made, ticket);
  }
}
