package org.tongbao.shared.http;

import io.quarkus.arc.Arc;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** The id of the request being answered, as echoed in {@code X-Request-Id} and logged. */
@ApplicationScoped
public class RequestId {

  private final Instance<RoutingContext> request;

  RequestId(Instance<RoutingContext> request) {
    this.request = request;
  }

  /** The id, or null outside a request. */
  public String value() {
    return Arc.container().requestContext().isActive()
        ? request.get().get(RequestIdFilter.KEY)
        : null;
  }
}
