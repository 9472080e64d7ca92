package org.tongbao.shared.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How a room shows problems to people whose browsers come to it by themselves, without a script.
 */
public interface ProblemPages {

  /** The page; empty where a room has nothing to do with the exchange, or a program reads it. */
  Optional<Page> of(RoutingContext exchange, ProblemView problem, Locale locale);

  /** HTML, and the headers that go with it. */
  record Page(String html, Map<String, String> headers) {}
}
