package org.tongbao.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;

/** Puts a page in the place of a problem where a room has one for the client. */
@Provider
class PagedProblems implements ContainerResponseFilter {

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final Instance<ProblemPages> rooms;
  private final RoutingContext exchange;

  @Inject
  PagedProblems(Instance<ProblemPages> rooms, RoutingContext exchange) {
    this.rooms = rooms;
    this.exchange = exchange;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof ProblemView problem) {
      Locale locale = Messages.choose(request.getAcceptableLanguages());
      page(rooms, exchange, problem, locale)
          .ifPresent(
              page -> {
                response.setEntity(page.html(), null, HTML);
                page.headers().forEach(response.getHeaders()::putSingle);
              });
    }
  }

  static Optional<ProblemPages.Page> page(
      Instance<ProblemPages> rooms, RoutingContext exchange, ProblemView problem, Locale locale) {
    return rooms.stream().flatMap(room -> room.of(exchange, problem, locale).stream()).findFirst();
  }
}
