package org.tongbao.account;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the server itself act where there is no request, under a name that the audit log shows. */
@ApplicationScoped
public class ActingAs {

  private final CurrentIdentityAssociation association;

  ActingAs(CurrentIdentityAssociation association) {
    this.association = association;
  }

  /** Runs the work as the actor, in a request context of its own. */
  public void run(Actor actor, Runnable work) {
    ManagedContext context = Arc.container().requestContext();
    boolean outer = context.isActive();
    if (!outer) {
      context.activate();
    }
    SecurityIdentity before = association.getIdentity();
    try {
      association.setIdentity(
          QuarkusSecurityIdentity.builder()
              .setPrincipal(new QuarkusPrincipal(actor.username()))
              .addRoles(actor.roles())
              .addAttribute(CurrentActor.ATTRIBUTE, actor)
              .build());
      work.run();
    } finally {
      association.setIdentity(before);
      if (!outer) {
        context.terminate();
      }
    }
  }
}
