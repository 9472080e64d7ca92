package org.tongbao.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongbao.feedback.Delivery;
import org.tongbao.feedback.IntakeService;
import org.tongbao.feedback.Receipt;
import org.tongbao.shared.idempotency.Outcome;
import org.tongbao.shared.problem.Problem;

/** Takes in what plain forms send; with the case, it stores the receipt for later. */
@ApplicationScoped
class FormIntake {

  private final IntakeService intake;
  private final ReceiptService receipts;

  FormIntake(IntakeService intake, ReceiptService receipts) {
    this.intake = intake;
    this.receipts = receipts;
  }

  /**
   * What was taken in.
   *
   * @param goTo where the sender is led, with the number and the token of the receipt
   */
  record Taken(Receipt receipt, Optional<WebAddress> goTo) {}

  /**
   * Makes a case of the submission. A repetition leads to the receipt anew.
   *
   * @throws Problem as {@link IntakeService#submit} does
   */
  @Transactional
  Outcome<Taken> take(FormPost post, Delivery delivery) {
    Outcome<Receipt> outcome = intake.submit(post.submission(), delivery);
    Receipt receipt = outcome.answer();
    Optional<WebAddress> goTo =
        post.returnTo()
            .map(
                address ->
                    address
                        .with("trackingNumber", receipt.trackingNumber())
                        .with("receipt", receipts.keep(receipt)));
    return new Outcome<>(new Taken(receipt, goTo), outcome.repeated());
  }
}
