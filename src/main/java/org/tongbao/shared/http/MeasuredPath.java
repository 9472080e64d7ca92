package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Under which path a request is measured that is answered before any resource: that of its
 * operation, as it is for all others. Its own would make as many metrics as there are addresses.
 */
@ApplicationScoped
public class MeasuredPath {

  /** Where Quarkus looks for it. */
  private static final String TEMPLATE = "UrlPathTemplate";

  static final String UNKNOWN = "/unknown";

  /** Before the CORS filter, which answers for addresses too where nothing is. */
  private static final int BEFORE_CORS = 310;

  private final AllowedMethods routes;

  MeasuredPath(AllowedMethods routes) {
    this.routes = routes;
  }

  void register(@Observes Filters filters) {
    filters.register(this::noteOptions, BEFORE_CORS);
  }

  /** Has the present request measured under a path that the caller knows. */
  public static void note(String template) {
    Vertx.currentContext().putLocal(TEMPLATE, template);
  }

  /** Has it measured under that of the operation that it addresses, by whatever method. */
  public void note(RoutingContext exchange) {
    note(routes.template(exchange.normalizedPath()).orElse(UNKNOWN));
  }

  private void noteOptions(RoutingContext exchange) {
    if (exchange.request().method().equals(HttpMethod.OPTIONS)) {
      note(exchange);
    }
    exchange.next();
  }
}
