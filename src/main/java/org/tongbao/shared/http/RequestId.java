package org.tongbao.shared.http;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The id of the request being answered, as echoed in {@code X-Request-Id} and logged. */
@ApplicationScoped
public class RequestId {

  private final CurrentVertxRequest request;

  RequestId(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The id, or null where no request is being answered. */
  public String value() {
    if (!Arc.container().requestContext().isActive()) {
      return null;
    }
    RoutingContext current = request.getCurrent();
    return current == null ? null : of(current);
  }

  /** The id of this request. */
  public static String of(RoutingContext exchange) {
    return exchange.get(RequestIdFilter.KEY);
  }
}
