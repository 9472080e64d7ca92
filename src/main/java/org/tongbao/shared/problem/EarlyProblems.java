package org.tongbao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.tongbao.shared.http.RequestId;

/** Answers with a problem before a request has reached any resource. */
@ApplicationScoped
public class EarlyProblems {

  private final ObjectMapper json;

  EarlyProblems(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the exchange with the problem; what is still to come of the body is dropped. */
  public void answer(RoutingContext exchange, Problem problem) {
    Locale locale = Messages.choose(wanted(exchange));
    ProblemView view =
        ProblemWords.view(
            problem,
            ProblemWords.violations(problem, locale),
            locale,
            exchange.request().path(),
            RequestId.of(exchange));
    HttpServerResponse response =
        exchange
            .response()
            .setStatusCode(problem.type().status())
            .putHeader(HttpHeaders.CONTENT_TYPE, ProblemWords.MEDIA_TYPE)
            .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    problem.headers().forEach(response::putHeader);
    exchange.request().resume();
    response.end(body(view));
  }

  private static List<Locale> wanted(RoutingContext exchange) {
    return exchange.acceptableLanguages().stream()
        .map(LanguageHeader::tag)
        .map(Locale::forLanguageTag)
        .toList();
  }

  private Buffer body(ProblemView view) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
