package org.tongbao.feedback;

import java.time.LocalDate;
import java.util.List;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Which actions a case is open to, for one party on one day. */
final class CaseGuard {

  private final Feedback feedback;
  private final CaseAction.Party party;
  private final LocalDate today;

  CaseGuard(Feedback feedback, CaseAction.Party party, LocalDate today) {
    this.feedback = feedback;
    this.party = party;
    this.today = today;
  }

  /** As the API's paths name them. */
  List<String> allowed() {
    return CaseAction.of(party)
        .filter(action -> action.possibleIn(feedback.status()))
        .filter(action -> times(action) < action.most())
        .filter(action -> !today.isAfter(lastDay(action)))
        .map(CaseAction::path)
        .toList();
  }

  /**
   * Lets an action pass.
   *
   * @throws Problem 409 with the state and what is allowed: when the state forbids it, when it was
   *     done as often as may be, when its day has passed
   */
  void require(CaseAction action) {
    if (!action.possibleIn(feedback.status())) {
      List<String> allowed = allowed();
      throw refusal(
          ProblemType.FEEDBACK_STATE,
          state(),
          allowed.isEmpty() ? "–" : String.join(", ", allowed));
    }
    if (times(action) >= action.most()) {
      throw refusal(ProblemType.FEEDBACK_LIMIT_REACHED, action.most());
    }
    if (today.isAfter(lastDay(action))) {
      throw refusal(ProblemType.FEEDBACK_TOO_LATE, lastDay(action).toString());
    }
  }

  private int times(CaseAction action) {
    return action == CaseAction.RATING && feedback.rating() != null
        ? 1
        : feedback.milestones().times(action);
  }

  private LocalDate lastDay(CaseAction action) {
    return switch (action) {
      case EXTENSION -> feedback.dueOn();
      case REOPENING -> feedback.reopenUntil();
      default -> LocalDate.MAX;
    };
  }

  private FeedbackStatus state() {
    return party == CaseAction.Party.STAFF ? feedback.status() : feedback.status().told();
  }

  private Problem refusal(ProblemType type, Object... arguments) {
    return new Problem(type, arguments).member("state", state()).member("allowed", allowed());
  }
}
