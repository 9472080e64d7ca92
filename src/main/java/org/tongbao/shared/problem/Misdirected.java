package org.tongbao.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.SortedSet;
import org.tongbao.shared.http.AllowedMethods;
import org.tongbao.shared.http.MeasuredPath;

/**
 * What is wrong with a request that no resource takes: its address or its method. Quarkus takes the
 * one for the other where several resources share the beginning of a path.
 */
@ApplicationScoped
class Misdirected {

  private final AllowedMethods allowed;
  private final MeasuredPath measured;
  private final RoutingContext exchange;

  Misdirected(AllowedMethods allowed, MeasuredPath measured, RoutingContext exchange) {
    this.allowed = allowed;
    this.measured = measured;
    this.exchange = exchange;
  }

  /** 404; 405 with the methods that there are (RFC 9110, 15.5.6). */
  Problem problem() {
    measured.note(exchange);
    SortedSet<String> methods = allowed.of(exchange.normalizedPath());
    return methods.isEmpty() || methods.contains(exchange.request().method().name())
        ? new Problem(ProblemType.NOT_FOUND)
        : new Problem(ProblemType.METHOD_NOT_ALLOWED)
            .header(HttpHeaders.ALLOW, String.join(", ", methods));
  }
}
