package org.tongbao.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses with U+0000: nothing is called so, no text holds it, and PostgreSQL fails when
 * asked for it.
 */
class NullCharacters {

  private static final String ENCODED = "%00";

  @ServerRequestFilter
  public void refuse(UriInfo uri, RoutingContext exchange) {
    if (exchange.request().uri().contains(ENCODED)) {
      refuse(uri);
    }
  }

  private static void refuse(UriInfo uri) {
    if (named(uri.getPathParameters()).isPresent()) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    named(uri.getQueryParameters())
        .ifPresent(
            name -> {
              throw new Problem(ProblemType.INVALID_PARAMETER)
                  .violation("/" + name, "invalid-value");
            });
  }

  private static Optional<String> named(MultivaluedMap<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(parameter -> parameter.getValue().stream().anyMatch(v -> v.indexOf('\0') >= 0))
        .map(parameter -> parameter.getKey())
        .findFirst();
  }
}
