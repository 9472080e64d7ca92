package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.feedback.Delivery;
import org.tongbao.feedback.FeedbackInput;
import org.tongbao.feedback.IntakeService;
import org.tongbao.shared.config.IntakeConfig;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.http.ClientNetwork;
import org.tongbao.shared.idempotency.Outcome;
import org.tongbao.shared.limit.Limit;
import org.tongbao.shared.limit.Permit;
import org.tongbao.shared.limit.RateLimits;
import org.tongbao.shared.problem.Problem;

/** Where every submission of the public passes, whatever form it has. */
@ApplicationScoped
class Door {

  private final IntakeService intake;
  private final Suspicions suspicions;
  private final RateLimits limits;
  private final ClientNetwork network;
  private final IntakeConfig.Limits config;

  Door(
      IntakeService intake,
      Suspicions suspicions,
      RateLimits limits,
      ClientNetwork network,
      TongbaoConfig config) {
    this.intake = intake;
    this.suspicions = suspicions;
    this.limits = limits;
    this.network = network;
    this.config = config.intake().limits();
  }

  /**
   * Lets a submission pass to where it is taken in. What is refused, or was here before, costs
   * nothing of the limits; these are counted outside of any transaction. A retry of what is in gets
   * its receipt whatever the limits say.
   *
   * @param idempotencyKey null: the submitter sent none
   * @throws Problem 422 for a form token that will not do; 429 for too many
   */
  <T> Passed<T> pass(
      FeedbackInput input, String idempotencyKey, Function<Delivery, Outcome<T>> taking) {
    Delivery delivery = new Delivery(idempotencyKey, network.current(), null);
    Admission admission;
    try {
      admission = admit(input, delivery.from());
    } catch (Problem refusal) {
      if (!intake.cameBefore(input, delivery)) {
        throw refusal;
      }
      return new Passed<>(taking.apply(delivery).answer(), Map.of());
    }
    return take(delivery.suspected(admission.suspicion()), admission.permit(), taking);
  }

  /** On what terms a submission may come in; {@code suspicion} null: nothing speaks against it. */
  private record Admission(String suspicion, Permit permit) {}

  private Admission admit(FeedbackInput input, String from) {
    String suspicion = suspicions.about(input).orElse(null);
    return new Admission(suspicion, limits.take(limits(input, from)));
  }

  private static <T> Passed<T> take(
      Delivery delivery, Permit permit, Function<Delivery, Outcome<T>> taking) {
    boolean spent = false;
    try {
      Outcome<T> outcome = taking.apply(delivery);
      spent = !outcome.repeated();
      return new Passed<>(outcome.answer(), spent ? permit.headers() : Map.of());
    } finally {
      if (!spent) {
        permit.giveBack();
      }
    }
  }

  /** How often others have named the same contact is nobody's business. */
  private List<Limit> limits(FeedbackInput input, String from) {
    return Stream.concat(
            Limit.of("address", from, config.submissionsByAddress()),
            Contacts.of(input.submitter())
                .flatMap(
                    contact -> Limit.untold("contact", contact, config.submissionsByContact())))
        .toList();
  }
}
