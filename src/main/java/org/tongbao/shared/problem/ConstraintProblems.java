package org.tongbao.shared.problem;

import java.util.List;
import java.util.Optional;

/** What a broken constraint of the database, by its name, means to a client. */
final class ConstraintProblems {

  private ConstraintProblems() {}

  static Optional<Problem> of(String constraint) {
    return Optional.ofNullable(
        switch (constraint == null ? "" : constraint) {
          case "organisations_slug_unique" ->
              new Problem(ProblemType.SLUG_TAKEN).violation("/slug", "taken");
          case "users_username_unique" ->
              new Problem(ProblemType.USERNAME_TAKEN).violation("/username", "taken");
          case "issues_carried_forward_once" ->
              new Problem(ProblemType.INVALID_CONTENT)
                  .violation("/carriedForwardFrom", "carried-on-already");
          case "organisations_parent_fk",
              "users_organisation_fk",
              "notices_organisation_fk",
              "published_notices_organisation_fk",
              "feedback_organisation_fk" ->
              new Problem(ProblemType.ORGANISATION_IN_USE);
          case "acceptances_issue_once", "acceptances_measure_once" ->
              new Problem(ProblemType.ACCEPTANCE_NOT_DUE, "ACCEPTED")
                  .member("state", "ACCEPTED")
                  .member("allowed", List.of());
          case "evidence_issue_once", "evidence_measure_once" ->
              new Problem(ProblemType.EVIDENCE_PRESENT);
          case "acceptances_issue_fk",
              "acceptances_measure_fk",
              "evidence_issue_fk",
              "evidence_measure_fk",
              "indicator_actuals_indicator_fk" ->
              new Problem(ProblemType.KEPT_ON_RECORD);
          default -> null;
        });
  }
}
