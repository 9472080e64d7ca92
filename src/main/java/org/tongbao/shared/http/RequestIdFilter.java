package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id, its own or the one it brings, for answers and log lines. */
@ApplicationScoped
class RequestIdFilter {

  static final String KEY = "requestId";

  private static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");
  private static final int BEFORE_ALL_ELSE = 1000;

  /** What is answered from memory logs nothing. */
  private static final int BEHIND_READY_ANSWERS = 280;

  /** Anything else could forge log lines or headers. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  void register(@Observes Filters filters) {
    filters.register(RequestIdFilter::identify, BEFORE_ALL_ELSE);
    filters.register(RequestIdFilter::nameInLog, BEHIND_READY_ANSWERS);
  }

  private static void identify(RoutingContext request) {
    String given = request.request().getHeader(HEADER);
    String id = given != null && SAFE.matcher(given).matches() ? given : fresh();
    request.put(KEY, id);
    request.response().putHeader(HEADER, id);
    request.next();
  }

  private static void nameInLog(RoutingContext request) {
    MDC.put(KEY, RequestId.of(request));
    request.next();
  }

  /** It need be no secret, and is made with each answer. */
  private static String fresh() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
