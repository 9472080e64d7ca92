package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The one door to a case for who holds its access code. */
@ApplicationScoped
class SubmitterAccess {

  private static final byte[] NO_HASH = new byte[32];

  private final FeedbackRepository feedback;

  SubmitterAccess(FeedbackRepository feedback) {
    this.feedback = feedback;
  }

  /**
   * The case, to read.
   *
   * @throws Problem 404, the same for an unknown number and for a wrong or absent code
   */
  Feedback read(String trackingNumber, String accessCode) {
    return checked(feedback.tracked(trackingNumber), trackingNumber, accessCode);
  }

  /**
   * The case, to move: whoever else wants to move it waits.
   *
   * @throws Problem 404, the same for an unknown number and for a wrong or absent code
   */
  Feedback lock(String trackingNumber, String accessCode) {
    Feedback found = read(trackingNumber, accessCode);
    return feedback.relock(found);
  }

  private static Feedback checked(
      Optional<Feedback> found, String trackingNumber, String accessCode) {
    byte[] hash = found.map(one -> one.submission().accessCodeHash()).orElse(NO_HASH);
    String given = accessCode == null ? "" : accessCode;
    if (!AccessCodes.matches(hash, trackingNumber, given) || found.isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return found.get();
  }
}
