package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.tongbao.shared.problem.EarlyProblems;

/**
 * Takes in what the public sends before a thread is asked to read it. A thread that reads what is
 * still to come waits for whoever sends it, and some hundreds who trickle would hold all threads.
 * What staff send may be too large for this; they are known before any of it is read.
 */
@ApplicationScoped
class WholeBodies {

  /** Behind the look at what is announced. */
  private static final int BEHIND_LIMITS = BodyLimits.BEFORE_READING - 1;

  private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT);

  private final EarlyProblems problems;

  WholeBodies(EarlyProblems problems) {
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::takeIn, BEHIND_LIMITS);
  }

  private void takeIn(RoutingContext exchange) {
    HttpServerRequest request = exchange.request();
    if (!WITH_BODY.contains(request.method())
        || !BodyLimits.isOfThePublic(request.path())
        || request.isEnded()) {
      exchange.next();
      return;
    }
    Buffer body = Buffer.buffer();
    request
        .handler(part -> append(part, body, exchange))
        .endHandler(end -> pass(body, exchange))
        .resume();
  }

  private void append(Buffer part, Buffer body, RoutingContext exchange) {
    if (exchange.response().ended()) {
      return; // too large already: what else comes is dropped
    }
    int limit = BodyLimits.limit(exchange.request().path());
    if (body.length() + part.length() > limit * BodyLimits.KIB) {
      problems.answer(exchange, BodyLimits.tooLarge(limit));
    } else {
      body.appendBuffer(part);
    }
  }

  private static void pass(Buffer body, RoutingContext exchange) {
    if (!exchange.response().ended()) {
      ((RoutingContextInternal) exchange).setBody(body);
      exchange.next();
    }
  }
}
