package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Keeps {@code Accept} for {@link Negotiation} alone. Quarkus would judge it first, by rules of its
 * own: it takes what has weight 0, and refuses what it cannot read.
 */
@ApplicationScoped
class AcceptFilter {

  private static final String KEY = "accept";

  private static final List<String> NEGOTIATED = List.of("/v1/", "/problems", "/guides");

  private static final int BEFORE_ALL_ANSWERS = 260;

  void register(@Observes Filters filters) {
    filters.register(AcceptFilter::keep, BEFORE_ALL_ANSWERS);
  }

  /** What the client takes; null when it does not say. */
  static String of(RoutingContext exchange) {
    String kept = exchange.get(KEY);
    return kept == null ? ListHeader.of(exchange.request().headers(), HttpHeaders.ACCEPT) : kept;
  }

  private static void keep(RoutingContext exchange) {
    MultiMap headers = exchange.request().headers();
    if (isNegotiated(exchange) && headers.contains(HttpHeaders.ACCEPT)) {
      exchange.put(KEY, ListHeader.of(headers, HttpHeaders.ACCEPT));
      headers.remove(HttpHeaders.ACCEPT);
    }
    exchange.next();
  }

  private static boolean isNegotiated(RoutingContext exchange) {
    String path = exchange.request().path();
    return NEGOTIATED.stream().anyMatch(path::startsWith);
  }
}
