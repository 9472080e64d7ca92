package org.tongbao.publication;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response.Status;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.html.StyleSheet;
import org.tongbao.shared.http.EntityTags;
import org.tongbao.shared.http.HttpDate;
import org.tongbao.shared.http.ListHeader;
import org.tongbao.shared.http.Negotiation;

/**
 * What is answered to a request for something published: the whole of it, or 304 to whom has it
 * already (RFC 9110, section 13). It is the same whether a resource returns it or it is sent at
 * once.
 */
final class PublicAnswer {

  private static final CharSequence REPR_DIGEST = HttpHeaders.createOptimized("Repr-Digest");
  private static final CharSequence POLICY = HttpHeaders.createOptimized(StyleSheet.POLICY);
  private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");
  private static final CharSequence IDENTITY = HttpHeaders.createOptimized("identity");
  private static final CharSequence LINK = HttpHeaders.createOptimized("Link");
  private static final CharSequence VARY = HttpHeaders.createOptimized(Body.VARY);

  private final PublishedRendition published;
  private final String cacheControl;
  private final boolean zipped;
  private final Coded coded;
  private final boolean known;

  private PublicAnswer(
      PublishedRendition published, String cacheControl, boolean zipped, boolean known) {
    this.published = published;
    this.cacheControl = cacheControl;
    this.zipped = zipped;
    this.coded = zipped ? rendition().gzip() : rendition().identity();
    this.known = known;
  }

  static PublicAnswer to(
      RoutingContext exchange, PublishedRendition published, String cacheControl) {
    return new PublicAnswer(
        published,
        cacheControl,
        takesZipped(exchange),
        isKnown(exchange.request().headers(), published));
  }

  /** For a resource to return. */
  RestResponse<Body> response() {
    RestResponse.ResponseBuilder<Body> response =
        RestResponse.ResponseBuilder.create(
            known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK);
    head((name, value) -> response.header(name.toString(), value.toString()));
    if (!known) {
      response
          .entity(new Body(coded.bytes(), published.nextCursor()))
          .type(rendition().mediaType());
    }
    return response.build();
  }

  /**
   * Sends it, without a resource.
   *
   * @param link where the list goes on of which it is a page; null where it does not
   */
  void send(RoutingContext exchange, String link) {
    HttpServerResponse response = exchange.response();
    MultiMap headers = response.headers();
    head(headers::set);
    if (known) {
      response.setStatusCode(Status.NOT_MODIFIED.getStatusCode()).end();
      return;
    }
    headers.set(HttpHeaders.CONTENT_TYPE, rendition().contentType());
    if (link != null) {
      headers.set(LINK, link);
    }
    if (exchange.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(coded.bytes());
    }
  }

  private Rendition rendition() {
    return published.rendition();
  }

  private void head(BiConsumer<CharSequence, CharSequence> headers) {
    headers.accept(HttpHeaders.ETAG, coded.tag());
    if (published.lastModified() != null) {
      headers.accept(HttpHeaders.LAST_MODIFIED, published.lastModified());
    }
    headers.accept(HttpHeaders.CACHE_CONTROL, cacheControl);
    headers.accept(HttpHeaders.VARY, VARY);
    if (!known) {
      headers.accept(HttpHeaders.CONTENT_ENCODING, zipped ? GZIP : IDENTITY);
      headers.accept(HttpHeaders.CONTENT_LENGTH, coded.length());
      headers.accept(REPR_DIGEST, coded.digest());
      rendition().policy().ifPresent(policy -> headers.accept(POLICY, policy));
    }
  }

  private static boolean isKnown(MultiMap headers, PublishedRendition published) {
    Rendition rendition = published.rendition();
    String tags = ListHeader.of(headers, HttpHeaders.IF_NONE_MATCH);
    if (tags != null) {
      return EntityTags.had(tags, rendition.gzip().etag(), rendition.identity().etag());
    }
    if (published.publishedAt() == null) {
      return false;
    }
    // a date that cannot be read is as good as none (RFC 9110, 13.1.3)
    return Optional.ofNullable(headers.get(HttpHeaders.IF_MODIFIED_SINCE))
        .flatMap(HttpDate::read)
        .filter(since -> !published.publishedAt().truncatedTo(ChronoUnit.SECONDS).isAfter(since))
        .isPresent();
  }

  /** Over HTTP/2 Vert.x 4 would zip what is zipped already (vert.x issue 5371). */
  private static boolean takesZipped(RoutingContext exchange) {
    return exchange.request().version() != HttpVersion.HTTP_2 && Negotiation.prefersGzip(exchange);
  }
}
