package org.tongbao.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
    if (best == null) {
      throw new Problem(ProblemType.NOT_ACCEPTABLE)
          .member("available", forms.stream().map(mediaType).map(Negotiation::bare).toList());
    }
    return best;
  }

  /**
   * Whether a page pleases the client more than JSON: a browser, showing the answer to a person.
   */
  public static boolean prefersPage(RoutingContext exchange) {
    Accept accept = Accept.of(AcceptFilter.of(exchange));
    return accept.weight(MediaType.TEXT_HTML_TYPE) > accept.weight(MediaType.APPLICATION_JSON_TYPE);
  }

  /** Whether the client prefers an answer zipped. */
  public boolean prefersGzip() {
    List<String> headers = exchange.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING);
    return AcceptEncoding.of(String.join(",", headers)).prefersGzip();
  }

  private static String bare(MediaType type) {
    return type.getType() + "/" + type.getSubtype();
  }
}
