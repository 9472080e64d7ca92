package org.tongbao.publication;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.Problem;

/**
 * Answers with published things: negotiation, conditional requests and caching (RFC 9110, 9111).
 * What comes in several media types is to be returned as a bare response: Quarkus 3.33 picks the
 * writer for them before it looks into a RestResponse.
 */
@ApplicationScoped
public class PublicAnswers {

  private final Negotiation negotiation;
  private final RoutingContext exchange;
  private final Freshness freshness;

  PublicAnswers(Negotiation negotiation, RoutingContext exchange, Freshness freshness) {
    this.negotiation = negotiation;
    this.exchange = exchange;
    this.freshness = freshness;
  }

  /**
   * The form of a whole notice that the client prefers.
   *
   * @throws Problem 406 when it accepts none
   */
  Facet preferred() {
    return new Facet.Whole(negotiation.choose(Form.ALL, Form::mediaType));
  }

  /** What is live, until the next revision takes its place; or 304 when the client has it. */
  RestResponse<Body> of(LiveRendition live) {
    return of(live.published(), freshness.until(live.goLive()));
  }

  /** The same for what never changes. */
  RestResponse<Body> ofImmutable(PublishedRendition published) {
    return of(published, freshness.forGood());
  }

  /**
   * The same for a list, which changes with every publication; also with one that is scheduled and
   * not to be told of.
   *
   * @param changedAt when anything in it last changed
   */
  public RestResponse<Body> ofList(Rendition list, Instant changedAt) {
    return of(new PublishedRendition(list, changedAt), Freshness.NOT_AT_ALL);
  }

  /** The same for a page of such a list. */
  RestResponse<Body> ofPage(PublishedRendition page) {
    return of(page, Freshness.NOT_AT_ALL);
  }

  private RestResponse<Body> of(PublishedRendition published, String cacheControl) {
    return PublicAnswer.to(exchange, published, cacheControl).response();
  }
}
