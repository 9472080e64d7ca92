package org.tongbao.shared.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Which of several forms of an answer the client is given (RFC 9110, section 12). */
@ApplicationScoped
public class Negotiation {

  private final RoutingContext exchange;

  Negotiation(RoutingContext exchange) {
    this.exchange = exchange;
  }

  /**
   * The form that the client likes best; of those that it likes equally, the first.
   *
   * @throws Problem 406 with what is to be had, when it takes none
   */
  public <T> T choose(List<T> forms, Function<T, MediaType> mediaType) {
    return best(exchange, forms, mediaType)
        .orElseThrow(
            () ->
                new Problem(ProblemType.NOT_ACCEPTABLE)
                    .member(
                        "available",
                        forms.stream().map(mediaType).map(Negotiation::bare).toList()));
  }

  /** The form that {@link #choose} chooses; empty when the client takes none. */
  public static <T> Optional<T> best(
      RoutingContext exchange, List<T> forms, Function<T, MediaType> mediaType) {
    Accept accept = Accept.of(AcceptFilter.of(exchange));
    T best = null;
    int most = 0;
    for (T form : forms) {
      int weight = accept.weight(mediaType.apply(form));
      if (weight > most) {
        best = form;
        most = weight;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a page pleases the client more than JSON: a browser, showing the answer to a person.
   */
  public static boolean prefersPage(RoutingContext exchange) {
    Accept accept = Accept.of(AcceptFilter.of(exchange));
    return accept.weight(MediaType.TEXT_HTML_TYPE) > accept.weight(MediaType.APPLICATION_JSON_TYPE);
  }

  /** Whether the client prefers an answer zipped. */
  public static boolean prefersGzip(RoutingContext exchange) {
    return AcceptEncoding.of(
            ListHeader.of(exchange.request().headers(), HttpHeaders.ACCEPT_ENCODING))
        .prefersGzip();
  }

  private static String bare(MediaType type) {
    return type.getType() + "/" + type.getSubtype();
  }
}
