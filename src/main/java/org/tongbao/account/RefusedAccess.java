package org.tongbao.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.tongbao.audit.AuditLog;

/** Takes down what staff tried without having the role for it. */
@ApplicationScoped
class RefusedAccess {

  private static final Logger LOG = Logger.getLogger(RefusedAccess.class);

  private final AuditLog audit;

  RefusedAccess(AuditLog audit) {
    this.audit = audit;
  }

  /** Whoever has not signed in is nobody whose acts could be told. */
  void refused(@ObservesAsync AuthorizationFailureEvent event) {
    SecurityIdentity identity = event.getSecurityIdentity();
    if (identity == null || identity.isAnonymous()) {
      return;
    }
    Actor actor = identity.getAttribute(CurrentActor.ATTRIBUTE);
    Object request = event.getEventProperties().get(RoutingContext.class.getName());
    if (actor == null || !(request instanceof RoutingContext exchange)) {
      return;
    }
    try {
      audit.refused(
          actor,
          "access." + exchange.request().method().name().toLowerCase(Locale.ROOT),
          exchange.normalizedPath(),
          "forbidden");
    } catch (RuntimeException e) {
      LOG.warnf("a refusal could not be recorded: %s", e.getClass().getSimpleName());
    }
  }
}
