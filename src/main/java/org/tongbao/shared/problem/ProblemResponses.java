package org.tongbao.shared.problem;

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

  private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
  private static final Messages MESSAGES = Messages.named("problems");

  private final HttpHeaders request;
  private final UriInfo uri;
  private final RequestId requestId;

  ProblemResponses(HttpHeaders request, UriInfo uri, RequestId requestId) {
    this.request = request;
    this.uri = uri;
    this.requestId = requestId;
  }

  RestResponse<ProblemView> of(Problem problem) {
    Locale locale = locale();
    return of(
        problem,
        problem.findings().stream()
            .map(
                finding ->
                    new Violation(
                        finding.pointer(),
                        MESSAGES.text(
                            locale, "violation." + finding.key(), finding.arguments().toArray())))
            .toList());
  }

  RestResponse<ProblemView> of(Problem problem, List<Violation> violations) {
    ProblemType type = problem.type();
    Locale locale = locale();
    ProblemView view =
        new ProblemView(
            "/problems/" + type.slug(),
            MESSAGES.text(locale, type.slug() + ".title"),
            type.status(),
            MESSAGES.text(locale, type.slug() + ".detail", problem.arguments()),
            uri.getRequestUri().getRawPath(),
            type.slug(),
            requestId.value(),
            violations,
            problem.members());
    RestResponse.ResponseBuilder<ProblemView> answer =
        RestResponse.ResponseBuilder.<ProblemView>create(type.status())
            .entity(view)
            .type(PROBLEM_JSON)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    problem.headers().forEach(answer::header);
    return answer.build();
  }

  private Locale locale() {
    return Messages.choose(request.getAcceptableLanguages());
  }
}
