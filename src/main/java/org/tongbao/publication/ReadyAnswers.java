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
 * in any of its forms, its issues, one issue, its measures, one measure. Whatever is not in memory,
 * and whatever is to be refused, goes on to the resources, which answer the same and put it there.
 */
@ApplicationScoped
class ReadyAnswers {

  /** Behind the CORS filter, which adds headers, and before all that only resources need. */
  private static final int BEHIND_CORS = 290;

  private static final String API = "/v1/";
  private static final int COLLECTION = 2;
  private static final int ID = 3;
  private static final int PART = 4;

  private final PublishedNotices notices;
  private final Freshness freshness;

  /** By the collection and what is asked for of one of its members. */
  private final Map<String, Place> places;

  private record Place(
      String template, BiFunction<RoutingContext, UUID, Optional<LiveRendition>> memory) {}

  ReadyAnswers(PublishedNotices notices, Freshness freshness) {
    this.notices = notices;
    this.freshness = freshness;
    places =
        Map.of(
            "notices/", new Place("/v1/notices/{noticeId}", this::whole),
            "notices/issues", place("/v1/notices/{noticeId}/issues", Facet.Issues::new),
            "issues/", part("/v1/issues/{issueId}", Facet.OneIssue::new),
            "issues/measures", part("/v1/issues/{issueId}/measures", Facet.Measures::new),
            "measures/", part("/v1/measures/{measureId}", Facet.OneMeasure::new));
  }

  void register(@Observes Filters filters) {
    filters.register(this::answer, BEHIND_CORS);
  }

  private void answer(RoutingContext exchange) {
    if (!isRead(exchange.request()) || !isAnswered(exchange)) {
      exchange.next();
    }
  }

  private static boolean isRead(HttpServerRequest request) {
    return (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
        && request.path().startsWith(API)
        && request.query() == null;
  }

  private boolean isAnswered(RoutingContext exchange) {
    String[] path = exchange.request().path().split("/", -1);
    if (path.length <= ID || path.length > PART + 1) {
      return false;
    }
    Place place = places.get(path[COLLECTION] + "/" + (path.length > PART ? path[PART] : ""));
    if (place == null) {
      return false;
    }
    Optional<LiveRendition> live =
        Ids.parse(path[ID]).flatMap(id -> place.memory().apply(exchange, id));
    live.ifPresent(
        found -> {
          MeasuredPath.note(place.template());
          PublicAnswer.to(exchange, found.published(), freshness.until(found.goLive()))
              .send(exchange);
        });
    return live.isPresent();
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
