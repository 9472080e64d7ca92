package org.tongbao.shared.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;

/**
 * Takes in what the public sends before a thread is asked to read it. A thread that reads what is
 * still to come waits for whoever sends it, and some hundreds who trickle would hold all threads.
 * What staff send may be too large for this; they are known before any of it is read.
 */
@Provider
@PreMatching
class WholeBodies implements ResteasyReactiveContainerRequestFilter {

  private static final int MOST = BodyLimits.PUBLIC_KIB * BodyLimits.KIB;

  /** Who expects it (RFC 9110, section 10.1.1) sends nothing before. */
  private static final String CONTINUE = "100-continue";

  @Override
  public void filter(ResteasyReactiveContainerRequestContext context) {
    RoutingContext exchange =
        ((ServerHttpRequest) context.getServerRequestContext()).unwrap(RoutingContext.class);
    HttpServerRequest request = exchange.request();
    if (NamedMediaType.WITH_BODY.contains(context.getMethod())
        && BodyLimits.isOfThePublic(request.path())
        && !request.isEnded()) {
      context.suspend();
      takeIn(exchange, context);
    }
  }

  private static void takeIn(
      RoutingContext exchange, ResteasyReactiveContainerRequestContext context) {
    HttpServerRequest request = exchange.request();
    Buffer body = Buffer.buffer();
    request
        .handler(part -> append(part, body, request, context))
        .endHandler(
            end -> {
              ((RoutingContextInternal) exchange).setBody(body);
              context.resume();
            });
    if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    request.resume();
  }

  private static void append(
      Buffer part,
      Buffer body,
      HttpServerRequest request,
      ResteasyReactiveContainerRequestContext context) {
    if (body.length() + part.length() > MOST) {
      request.handler(rest -> {}).endHandler(end -> {}); // what else comes is dropped
      context.resume(BodyLimits.tooLarge(BodyLimits.PUBLIC_KIB));
    } else {
      body.appendBuffer(part);
    }
  }
}
