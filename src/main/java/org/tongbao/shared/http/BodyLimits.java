package org.tongbao.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.regex.Pattern;
import org.tongbao.shared.problem.EarlyProblems;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/**
 * Refuses bodies over 64 KiB from the public, over 4 MiB from staff, over 20 MiB where those send
 * evidence, announced or not; and bodies whose end is in doubt.
 */
@Provider
class BodyLimits implements ReaderInterceptor {

  /** Behind the CORS filter, before anyone reads a body. */
  private static final int BEFORE_READING = 250;

  static final int KIB = 1024;
  static final int PUBLIC_KIB = 64;
  private static final int STAFF_KIB = 4 * KIB;
  private static final int EVIDENCE_KIB = 20 * KIB;

  private static final Pattern EVIDENCE =
      Pattern.compile("/v1/admin/(issues|measures)/[^/]+/evidence");

  private final EarlyProblems problems;
  private final RoutingContext exchange;

  @Inject
  BodyLimits(EarlyProblems problems, RoutingContext exchange) {
    this.problems = problems;
    this.exchange = exchange;
  }

  void register(@Observes Filters filters) {
    filters.register(this::checkAnnounced, BEFORE_READING);
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    int limit = limit(exchange.request().path());
    LimitedStream body =
        new LimitedStream(context.getInputStream(), (long) limit * KIB, tooLarge(limit));
    context.setInputStream(body);
    try {
      return context.proceed();
    } catch (IOException | RuntimeException e) {
      if (body.isExceeded()) { // whatever the reader made of it
        throw tooLarge(limit);
      }
      throw e;
    }
  }

  private void checkAnnounced(RoutingContext request) {
    String coding = request.request().getHeader(HttpHeaders.TRANSFER_ENCODING);
    if (coding != null && !coding.equalsIgnoreCase("chunked")) {
      // others may see its end elsewhere (RFC 9112, section 6.1): nothing on this connection is
      // sure
      request.request().connection().close();
      return;
    }
    int limit = limit(request.request().path());
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > (long) limit * KIB) {
      problems.answer(request, tooLarge(limit));
    } else {
      request.next();
    }
  }

  private static int limit(String path) {
    if (EVIDENCE.matcher(path).matches()) {
      return EVIDENCE_KIB;
    }
    return isOfThePublic(path) ? PUBLIC_KIB : STAFF_KIB;
  }

  static boolean isOfThePublic(String path) {
    return !path.startsWith("/v1/admin/");
  }

  static Problem tooLarge(int limit) {
    return new Problem(ProblemType.CONTENT_TOO_LARGE, limit);
  }
}
