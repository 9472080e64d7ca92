package org.tongbao.shared.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Instant;

/** Tells of the end of an operation with each of its answers, refusals too. */
@Retiring(since = "", sunset = "", instead = "")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RetiringHeaders {

  private final RoutingContext exchange;

  RetiringHeaders(RoutingContext exchange) {
    this.exchange = exchange;
  }

  @AroundInvoke
  Object announce(InvocationContext call) throws Exception {
    Retiring retiring = call.getInterceptorBinding(Retiring.class);
    // at the end, as the answer itself may set a Link
    exchange.addHeadersEndHandler(end -> add(retiring, exchange.response().headers()));
    return call.proceed();
  }

  private static void add(Retiring retiring, MultiMap headers) {
    headers.set("Deprecation", "@" + Instant.parse(retiring.since()).getEpochSecond());
    headers.set("Sunset", HttpDate.of(Instant.parse(retiring.sunset())));
    headers.add("Link", "<%s>; rel=\"deprecation\"".formatted(retiring.instead()));
  }
}
