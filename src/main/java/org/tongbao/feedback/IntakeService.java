package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.tongbao.account.Scope;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.crypto.KeyedDigest;
import org.tongbao.shared.idempotency.Idempotency;
import org.tongbao.shared.idempotency.Outcome;
import org.tongbao.shared.problem.Problem;

/** Takes in what the public submits, once each. */
@ApplicationScoped
public class IntakeService {

  private static final String PUBLIC = "public";
  private static final String SAME_TEXT = "same text";

  private final FeedbackRepository feedback;
  private final CaseOpening cases;
  private final Idempotency idempotency;
  private final KeyedDigest digests;
  private final AuditLog audit;
  private final CaseTerms terms;
  private final Duration sameTextWithin;

  IntakeService(
      FeedbackRepository feedback,
      CaseOpening cases,
      Idempotency idempotency,
      KeyedDigest digests,
      AuditLog audit,
      CaseTerms terms,
      TongbaoConfig config) {
    this.feedback = feedback;
    this.cases = cases;
    this.idempotency = idempotency;
    this.digests = digests;
    this.audit = audit;
    this.terms = terms;
    this.sameTextWithin = config.intake().sameTextWithin();
  }

  /**
   * Makes a case of a submission. One that came before is answered with its first receipt: with the
   * whole of it by its key, without the access code by its text.
   *
   * @throws Problem 422 for a target that is not live, for a submitter without consent, and for a
   *     key that came with another body
   */
  @Transactional
  public Outcome<Receipt> submit(FeedbackInput input, Delivery delivery) {
    if (delivery.idempotencyKey() != null) {
      return idempotency.once(
          input.keyScope(),
          delivery.idempotencyKey(),
          input,
          Receipt.class,
          () -> take(input, delivery));
    }
    if (sameTextWithin.isZero()) {
      return new Outcome<>(take(input, delivery), false);
    }
    Outcome<Receipt> outcome =
        idempotency.onceWithin(
            sameTextWithin,
            SAME_TEXT,
            sameness(input, delivery),
            Receipt.class,
            () -> take(input, delivery));
    return outcome.repeated() ? new Outcome<>(outcome.answer().asDuplicate(), true) : outcome;
  }

  /** Whether a submission came before, so that it is answered alike and nothing is done. */
  @Transactional
  public boolean cameBefore(FeedbackInput input, Delivery delivery) {
    return delivery.idempotencyKey() == null
        ? idempotency.knowsWithin(sameTextWithin, SAME_TEXT, sameness(input, delivery))
        : idempotency.knows(input.keyScope(), delivery.idempotencyKey(), input);
  }

  private String sameness(FeedbackInput input, Delivery delivery) {
    return digests.of(SAME_TEXT, delivery.from() + '\n' + input.sameness());
  }

  private Receipt take(FeedbackInput input, Delivery delivery) {
    Step step = terms.step(null, null);
    CaseOpening.Opened opened = cases.open(input, Scope.everywhere(), new Arrival(step.at(), step));
    Feedback made = opened.made();
    Receipt receipt = Receipt.of(made, opened.ticket());
    if (delivery.suspicion() != null) {
      feedback.add(made.quarantine(terms.step(null, delivery.suspicion())));
    }
    feedback.flush();
    audit.done(PUBLIC, "feedback.submit", made.id());
    return receipt;
  }
}
