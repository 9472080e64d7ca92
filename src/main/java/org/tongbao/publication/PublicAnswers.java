package org.tongbao.publication;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.html.StyleSheet;
import org.tongbao.shared.http.EntityTags;
import org.tongbao.shared.http.HttpDate;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.Problem;

/**
 * Answers with published things: negotiation, conditional requests and caching (RFC 9110, 9111).
 * What comes in several media types is to be returned as a bare response: Quarkus 3.33 picks the
 * writer for them before it looks into a RestResponse.
 */
@ApplicationScoped
public class PublicAnswers {

  private static final String REPR_DIGEST = "Repr-Digest";

  private final Negotiation negotiation;
  private final HttpHeaders headers;
  private final HttpServerRequest request;
  private final Freshness freshness;

  PublicAnswers(
      Negotiation negotiation,
      HttpHeaders headers,
      HttpServerRequest request,
      Freshness freshness) {
    this.negotiation = negotiation;
    this.headers = headers;
    this.request = request;
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

  private RestResponse<Body> of(PublishedRendition published, String cacheControl) {
    Rendition rendition = published.rendition();
    Instant lastModified = published.publishedAt();
    boolean zipped = takesZipped();
    boolean known = isKnown(rendition, lastModified);
    RestResponse.ResponseBuilder<Body> answer =
        RestResponse.ResponseBuilder.create(
            known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK);
    answer
        .header(HttpHeaders.ETAG, rendition.etag(zipped))
        .header(HttpHeaders.LAST_MODIFIED, HttpDate.of(lastModified))
        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
        .header(HttpHeaders.VARY, Body.VARY);
    if (!known) {
      answer
          .entity(new Body(rendition.bytes(zipped), published.nextCursor()))
          .type(rendition.mediaType());
      answer.header(HttpHeaders.CONTENT_ENCODING, zipped ? "gzip" : "identity");
      rendition.policy().ifPresent(policy -> answer.header(StyleSheet.POLICY, policy));
      answer.header(REPR_DIGEST, rendition.digest(zipped));
    }
    return answer.build();
  }

  private boolean isKnown(Rendition rendition, Instant lastModified) {
    String tags = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (tags != null) {
      return EntityTags.had(tags, rendition.etag(true), rendition.etag(false));
    }
    // a date that cannot be read is as good as none (RFC 9110, 13.1.3)
    return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE))
        .flatMap(HttpDate::read)
        .filter(since -> !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(since))
        .isPresent();
  }

  /** Over HTTP/2 Vert.x 4 would zip what is zipped already (vert.x issue 5371). */
  private boolean takesZipped() {
    return request.version() != HttpVersion.HTTP_2 && negotiation.prefersGzip();
  }
}
