package org.tongbao.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The one who acts in the present request, and what is within reach. */
@ApplicationScoped
public class CurrentActor {

  static final String ATTRIBUTE = "tongbao.actor";

  static final String DISPLAY_NAME = "tongbao.display-name";

  static final String UNIT = "tongbao.unit";

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

  /** The name under which issues and measures know the actor. */
  public String displayName() {
    return identity.getAttribute(DISPLAY_NAME);
  }

  /** The unit that the actor works in, by the name that issues and measures have for it. */
  public Optional<String> unit() {
    return Optional.ofNullable(identity.getAttribute(UNIT));
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
