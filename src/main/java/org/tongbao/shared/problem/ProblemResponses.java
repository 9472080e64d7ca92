package org.tongbao.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.RequestId;

/** Turns a problem into its answer: words in the client's language, headers, request id. */
@ApplicationScoped
class ProblemResponses {

  private static final MediaType PROBLEM_JSON = MediaType.valueOf(ProblemWords.MEDIA_TYPE);

  private final HttpHeaders request;
  private final UriInfo uri;
  private final RoutingContext exchange;
  private final RequestId requestId;

  ProblemResponses(HttpHeaders request, UriInfo uri, RoutingContext exchange, RequestId requestId) {
    this.request = request;
    this.uri = uri;
    this.exchange = exchange;
    this.requestId = requestId;
  }

  RestResponse<ProblemView> of(Problem problem) {
    return of(problem, ProblemWords.violations(problem, locale()));
  }

  RestResponse<ProblemView> of(Problem problem, List<Violation> violations) {
    Locale locale = locale();
    ProblemView view =
        ProblemWords.view(
            problem, violations, locale, uri.getRequestUri().getRawPath(), requestId.value());
    RestResponse.ResponseBuilder<ProblemView> answer =
        RestResponse.ResponseBuilder.<ProblemView>create(problem.type().status())
            .entity(view)
            .type(PROBLEM_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    if (!exchange.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
      answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  private Locale locale() {
    return Messages.choose(request.getAcceptableLanguages());
  }
}
