package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.SortedSet;
import org.tongbao.shared.problem.EarlyProblems;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Answers OPTIONS of resources: 204 and what there is, 404 where there is nothing. */
@ApplicationScoped
class OptionsFilter {

  /** Behind the CORS filter, which answers preflights itself. */
  private static final int BEFORE_RESOURCES = 240;

  private static final String API = "/v1/";

  private final AllowedMethods allowed;
  private final EarlyProblems problems;

  OptionsFilter(AllowedMethods allowed, EarlyProblems problems) {
    this.allowed = allowed;
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, BEFORE_RESOURCES);
  }

  private void answer(RoutingContext exchange) {
    if (!exchange.request().method().equals(HttpMethod.OPTIONS)) {
      exchange.next();
      return;
    }
    SortedSet<String> methods = allowed.of(exchange.normalizedPath());
    if (!methods.isEmpty()) {
      exchange
          .response()
          .setStatusCode(Status.NO_CONTENT.getStatusCode())
          .putHeader(HttpHeaders.ALLOW, String.join(", ", methods))
          .end();
    } else if (exchange.normalizedPath().startsWith(API)) {
      problems.answer(exchange, new Problem(ProblemType.NOT_FOUND));
    } else {
      exchange.next();
    }
  }
}
