package org.tongbao.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.shared.http.MeasuredPath;
import org.tongbao.shared.http.RequestId;

/** Answers with a problem before a request has reached any resource. */
@ApplicationScoped
public class EarlyProblems {

  private final ObjectMapper json;
  private final Instance<ProblemPages> rooms;
  private final MeasuredPath measured;

  EarlyProblems(ObjectMapper json, Instance<ProblemPages> rooms, MeasuredPath measured) {
    this.json = json;
    this.measured = measured;
    this.rooms = rooms;
  }

  /** Ends the exchange with the problem; what is still to come of the body is dropped. */
  public void answer(RoutingContext exchange, Problem problem) {
    measured.note(exchange);
    Locale locale = Messages.choose(ViolationLanguage.wanted(exchange));
    ProblemView view =
        ProblemWords.view(
            problem,
            ProblemWords.violations(problem, locale),
            locale,
            exchange.request().path(),
            RequestId.of(exchange));
    Optional<ProblemPages.Page> page = PagedProblems.page(rooms, exchange, view, locale);
    HttpServerResponse response =
        exchange
            .response()
            .setStatusCode(problem.type().status())
            .putHeader(
                HttpHeaders.CONTENT_TYPE,
                page.isPresent() ? "text/html;charset=UTF-8" : ProblemWords.MEDIA_TYPE)
            .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    problem.headers().forEach(response::putHeader);
    page.ifPresent(found -> found.headers().forEach(response::putHeader));
    exchange.request().resume();
    response.end(page.map(found -> Buffer.buffer(found.html())).orElseGet(() -> body(view)));
  }

  private Buffer body(ProblemView view) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(view));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
