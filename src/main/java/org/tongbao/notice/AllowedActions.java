package org.tongbao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What can be done with a notice in its state, so that a refusal shows the way on. */
@ApplicationScoped
public class AllowedActions {

  private final RequiredReviews required;

  AllowedActions(RequiredReviews required) {
    this.required = required;
  }

  /**
   * A refusal of what the state forbids.
   *
   * @param state the part of the state that forbids it
   */
  public Problem refuse(ProblemType type, Enum<?> state, NoticeView notice, Object... arguments) {
    return new Problem(type, arguments).member("state", state).member("allowed", of(notice));
  }

  /** The sub-resources of the notice that take a POST now. */
  public List<String> of(NoticeView notice) {
    PublicationView publication = notice.publication();
    List<String> allowed = new ArrayList<>();
    if (publication.publishAt() == null) {
      allowed.addAll(towardsPublication(notice));
    }
    if (publication.state() == PublicationState.LIVE) {
      allowed.add("withdrawal");
    }
    return allowed;
  }

  private List<String> towardsPublication(NoticeView notice) {
    PublicationView publication = notice.publication();
    boolean unchanged =
        publication.state() == PublicationState.LIVE && !publication.hasUnpublishedChanges();
    return switch (notice.stage()) {
      case IN_REVIEW -> List.of("reviews");
      case APPROVED -> List.of("revisions");
      case DRAFT -> {
        if (unchanged) {
          yield List.of();
        }
        yield List.of(required.stages().isEmpty() ? "revisions" : "review-requests");
      }
    };
  }
}
