package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What an administrator may make of a user. */
@ApplicationScoped
class UserRules {

  private final CurrentActor actor;
  private final OrganisationTree tree;

  UserRules(CurrentActor actor, OrganisationTree tree) {
    this.actor = actor;
    this.tree = tree;
  }

  /**
   * Demands that the roles exist and that the user's reach lies within the administrator's own.
   *
   * @throws Problem 422
   */
  void check(UserInput input) {
    checkRoles(input.roles());
    checkOrganisation(Optional.ofNullable(input.organisationId()));
  }

  /**
   * Keeps administrators from locking themselves out.
   *
   * @throws Problem 409
   */
  void checkNotSelfDefeating(User user, UserInput input) {
    boolean harmless =
        !input.disabled()
            && input.roles().contains(Roles.ADMIN)
            && user.organisationId().equals(Optional.ofNullable(input.organisationId()));
    if (!harmless) {
      checkNotSelf(user);
    }
  }

  /**
   * Demands that the user is someone else.
   *
   * @throws Problem 409
   */
  void checkNotSelf(User user) {
    if (user.username().equals(actor.username())) {
      throw new Problem(ProblemType.OWN_ACCOUNT);
    }
  }

  /** Whether the user is within the administrator's reach. */
  boolean reaches(User user) {
    Scope scope = actor.scope();
    return scope.unlimited() || user.organisationId().filter(scope::covers).isPresent();
  }

  private void checkOrganisation(Optional<UUID> organisation) {
    Scope scope = actor.scope();
    if (organisation.isEmpty()) {
      if (!scope.unlimited()) {
        throw invalid("/organisationId", "required");
      }
    } else if (!scope.covers(organisation.get()) || tree.from(organisation.get()).isEmpty()) {
      throw invalid("/organisationId", "not-found");
    }
  }

  private static void checkRoles(List<String> roles) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < roles.size(); i++) {
      if (!Roles.ALL.contains(roles.get(i))) {
        throw invalid("/roles/" + i, "unknown-role");
      }
      if (!seen.add(roles.get(i))) {
        throw invalid("/roles/" + i, "duplicate");
      }
    }
  }

  private static Problem invalid(String pointer, String key) {
    return new Problem(ProblemType.INVALID_CONTENT).violation(pointer, key);
  }
}
