package org.tongbao.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The one who acts in the present request, and what is within reach. */
@ApplicationScoped
public class CurrentActor {

  static final String ATTRIBUTE = "tongbao.actor";

  static final String DISPLAY_NAME = "tongbao.display-name";

  private final SecurityIdentity identity;
  private final OrganisationTree tree;

  CurrentActor(SecurityIdentity identity, OrganisationTree tree) {
    this.identity = identity;
    this.tree = tree;
  }

  /**
   * The actor.
   *
   * @throws UnauthorizedException when nobody has signed in
   */
  public Actor get() {
    Actor actor = identity.getAttribute(ATTRIBUTE);
    if (actor == null) {
      throw new UnauthorizedException();
    }
    return actor;
  }

  public String username() {
    return get().username();
  }

  String displayName() {
    return identity.getAttribute(DISPLAY_NAME);
  }

  /** The organisations within reach. */
  public Scope scope() {
    return new Scope(get().organisationId().map(tree::from));
  }

  /** Whether there is such an organisation within reach. */
  public boolean reaches(UUID organisationId) {
    return scope().covers(organisationId) && !tree.from(organisationId).isEmpty();
  }

  /**
   * Demands that an organisation is within reach.
   *
   * @throws Problem 404 when it is not: what an actor may not see is not there
   */
  public void requireReach(UUID organisationId) {
    if (!scope().covers(organisationId)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
