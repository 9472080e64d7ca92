package org.tongbao.feedback;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.idempotency.Idempotency;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Lets staff put down what comes in by telephone, letter, e-mail or in person. */
@ApplicationScoped
public class RegistrationService {

  /** How late a letter may be put down, in days. */
  private static final int LATE = 30;

  private final FeedbackRepository feedback;
  private final CaseOpening cases;
  private final CaseTerms terms;
  private final CaseService views;
  private final Idempotency idempotency;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final ZoneId zone;

  RegistrationService(
      FeedbackRepository feedback,
      CaseOpening cases,
      CaseTerms terms,
      CaseService views,
      Idempotency idempotency,
      CurrentActor actor,
      AuditLog audit,
      TongbaoConfig config) {
    this.feedback = feedback;
    this.cases = cases;
    this.terms = terms;
    this.views = views;
    this.idempotency = idempotency;
    this.actor = actor;
    this.audit = audit;
    this.zone = config.zone();
  }

  /** What a repetition needs to be answered alike. */
  @RegisterForReflection
  record Registered(UUID id, String accessCode) {}

  /**
   * Makes a case of what staff put down.
   *
   * @param idempotencyKey null: every call makes a case
   * @throws Problem 422 for a channel that is the public's own, a day that is not a recent one, a
   *     target that is not live or out of reach, a submitter without consent, and for a key that
   *     came with another body
   */
  @Transactional
  public RegisteredFeedback register(RegistrationInput input, String idempotencyKey) {
    Registered registered =
        idempotencyKey == null
            ? take(input)
            : idempotency
                .once(
                    "registration:" + actor.username(),
                    idempotencyKey,
                    input,
                    Registered.class,
                    () -> take(input))
                .answer();
    FeedbackCase view = views.get(registered.id());
    return new RegisteredFeedback(view.trackingNumber(), registered.accessCode(), view);
  }

  private Registered take(RegistrationInput input) {
    requireStaffChannel(input.channel());
    Step step = terms.step(actor.username(), null);
    CaseOpening.Opened opened =
        cases.open(input, actor.scope(), new Arrival(received(input.receivedOn(), step), step));
    feedback.flush();
    audit.done(actor.get(), "feedback.register", opened.made().id());
    return new Registered(opened.made().id(), opened.ticket().accessCode());
  }

  private static void requireStaffChannel(Channel channel) {
    if (channel.isOnline()) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/channel", "staff-channel");
    }
  }

  /** Of an earlier day nobody knows the hour. */
  private Instant received(LocalDate receivedOn, Step step) {
    LocalDate today = step.on();
    if (receivedOn == null || receivedOn.equals(today)) {
      return step.at();
    }
    if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusDays(LATE))) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/receivedOn", "recent-day", LATE);
    }
    return receivedOn.atStartOfDay(zone).toInstant();
  }
}
