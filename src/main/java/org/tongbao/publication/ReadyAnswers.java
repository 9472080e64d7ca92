package org.tongbao.publication;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tongbao.shared.http.MeasuredPath;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.model.Ids;

/**
 * Answers from memory on the event loop, before any resource, what is asked for most: a live notice
 * in any of its forms, its issues, one issue, its measures, one measure, and pages of lists.
 * Whatever is not in memory, and whatever is to be refused, goes on to the resources, which answer
 * the same and put it there.
 */
@ApplicationScoped
class ReadyAnswers {

  /** Behind the CORS filter, which adds headers, and before all that only resources need. */
  private static final int BEHIND_CORS = 290;

  private static final String API = "/v1/";
  private static final int ID_LENGTH = 36;

  private final PublishedNotices notices;
  private final ListMemory lists;
  private final Freshness freshness;

  /** By the path, with a star for the id. */
  private final Map<String, Place> places;

  private record Place(
      String template, BiFunction<RoutingContext, UUID, Optional<LiveRendition>> memory) {}

  ReadyAnswers(PublishedNotices notices, ListMemory lists, Freshness freshness) {
    this.notices = notices;
    this.lists = lists;
    this.freshness = freshness;
    places =
        Map.of(
            "/v1/notices/*", new Place("/v1/notices/{noticeId}", this::whole),
            "/v1/notices/*/issues", place("/v1/notices/{noticeId}/issues", Facet.Issues::new),
            "/v1/issues/*", part("/v1/issues/{issueId}", Facet.OneIssue::new),
            "/v1/issues/*/measures", part("/v1/issues/{issueId}/measures", Facet.Measures::new),
            "/v1/measures/*", part("/v1/measures/{measureId}", Facet.OneMeasure::new));
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, BEHIND_CORS);
  }

  private void answer(RoutingContext exchange) {
    if (!isRead(exchange.request()) || !(isMemberSent(exchange) || isPageSent(exchange))) {
      exchange.next();
    }
  }

  private static boolean isRead(HttpServerRequest request) {
    return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
        && request.path().startsWith(API);
  }

  private boolean isMemberSent(RoutingContext exchange) {
    String path = exchange.request().path();
    int id = path.indexOf('/', API.length()) + 1;
    int end = id + ID_LENGTH;
    if (id == 0 || path.length() < end || exchange.request().query() != null) {
      return false;
    }
    Place place = places.get(path.substring(0, id) + '*' + path.substring(end));
    if (place == null) {
      return false;
    }
    Optional<LiveRendition> live =
        Ids.parse(path.substring(id, end)).flatMap(found -> place.memory().apply(exchange, found));
    live.ifPresent(
        found -> {
          MeasuredPath.note(place.template());
          PublicAnswer.to(exchange, found.published(), freshness.until(found.goLive()))
              .send(exchange, null);
        });
    return live.isPresent();
  }

  private boolean isPageSent(RoutingContext exchange) {
    Optional<ReadyPage> ready = lists.ready(exchange.request().uri());
    ready.ifPresent(
        found -> {
          MeasuredPath.note(found.path());
          PublicAnswer.to(exchange, found.page(), Freshness.NOT_AT_ALL)
              .send(exchange, found.link());
        });
    return ready.isPresent();
  }

  private Optional<LiveRendition> whole(RoutingContext exchange, UUID noticeId) {
    return Negotiation.best(exchange, Form.ALL, Form::mediaType)
        .flatMap(form -> notices.ready(noticeId, new Facet.Whole(form)));
  }

  private Place place(String template, Supplier<Facet> facet) {
    return new Place(template, (exchange, id) -> notices.ready(id, facet.get()));
  }

  private Place part(String template, Function<UUID, Facet> facet) {
    return new Place(template, (exchange, id) -> notices.readyPart(id, facet.apply(id)));
  }
}
