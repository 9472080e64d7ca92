package org.tongbao.intake;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.ProblemPages;
import org.tongbao.shared.problem.ProblemView;

/** Problems of a form that a browser sent by itself, as a page. */
@ApplicationScoped
class FormProblemPages implements ProblemPages {

  private static final String SUBMISSIONS = "/v1/feedback";
  private static final String RECEIPTS = "/v1/receipts/";
  private static final String FORM = "/examples/contact-form";

  @Override
  public Optional<Page> of(RoutingContext exchange, ProblemView problem, Locale locale) {
    return isReceipt(exchange) || (isOurs(exchange) && Negotiation.prefersPage(exchange))
        ? Optional.of(
            new Page(
                Pages.problem(ProblemPage.of(problem, new PageWords(locale)), locale),
                Pages.headers()))
        : Optional.empty();
  }

  /** There is nothing but pages. */
  private static boolean isReceipt(RoutingContext exchange) {
    return exchange.request().path().startsWith(RECEIPTS);
  }

  private static boolean isOurs(RoutingContext exchange) {
    String path = exchange.request().path();
    return path.equals(FORM)
        || (path.equals(SUBMISSIONS)
            && exchange.request().method().equals(HttpMethod.POST)
            && !isJson(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE)));
  }

  private static boolean isJson(String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON);
  }
}
