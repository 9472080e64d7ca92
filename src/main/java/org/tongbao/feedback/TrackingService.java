package org.tongbao.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Lets submitters follow their cases, and nobody else. */
@ApplicationScoped
public class TrackingService {

  private static final byte[] NO_HASH = new byte[32];

  private final FeedbackRepository feedback;

  TrackingService(FeedbackRepository feedback) {
    this.feedback = feedback;
  }

  /**
   * The case of a tracking number.
   *
   * @throws Problem 404, the same for an unknown number and for a wrong or absent code
   */
  @Transactional
  public TrackedFeedback get(String trackingNumber, String accessCode) {
    Optional<Feedback> found = feedback.tracked(trackingNumber);
    byte[] hash = found.map(Feedback::accessCodeHash).orElse(NO_HASH);
    String given = accessCode == null ? "" : accessCode;
    if (!AccessCodes.matches(hash, trackingNumber, given) || found.isEmpty()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    List<Reply> replies = feedback.replies(found.get());
    return found
        .get()
        .tracked(
            feedback.events(found.get()).stream().filter(CaseEvent::isShown).toList(),
            replies.isEmpty() ? null : replies.get(replies.size() - 1));
  }
}
