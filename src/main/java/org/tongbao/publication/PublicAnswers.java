package org.tongbao.publication;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.problem.Problem;

/**
 * Answers with published things: negotiation, conditional requests and caching (RFC 9110, 9111).
 */
@ApplicationScoped
class PublicAnswers {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

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
   * The rendition that the client prefers, or 304 when it has it. (A bare response: where a method
   * produces several media types, Quarkus 3.33 picks the writer before it looks into a
   * RestResponse.)
   *
   * @param goLive when the next revision is to go live; null: the answer does not depend on it
   * @throws Problem 406 when it accepts none
   */
  Response of(List<Rendition> renditions, Instant lastModified, Instant goLive) {
    return of(negotiation.choose(renditions), lastModified, goLive).toResponse();
  }

  RestResponse<Body> of(Rendition rendition, Instant lastModified, Instant goLive) {
    return answer(rendition, lastModified, freshness.until(goLive));
  }

  /** The same for what a go-live does not change, though a withdrawal would. */
  RestResponse<Body> of(Rendition rendition, Instant lastModified) {
    return of(rendition, lastModified, null);
  }

  /** The same for what never changes. */
  Response ofImmutable(List<Rendition> renditions, Instant lastModified) {
    return ofImmutable(negotiation.choose(renditions), lastModified).toResponse();
  }

  RestResponse<Body> ofImmutable(Rendition rendition, Instant lastModified) {
    return answer(rendition, lastModified, freshness.forGood());
  }

  private RestResponse<Body> answer(
      Rendition rendition, Instant lastModified, String cacheControl) {
    boolean zipped = acceptsGzip();
    boolean known = isKnown(rendition, lastModified);
    RestResponse.ResponseBuilder<Body> answer =
        RestResponse.ResponseBuilder.create(
            known ? RestResponse.Status.NOT_MODIFIED : RestResponse.Status.OK);
    answer
        .header(HttpHeaders.ETAG, rendition.etag(zipped))
        .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(lastModified))
        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
        .header(HttpHeaders.VARY, BodyWriter.VARY);
    if (!known) {
      answer.entity(new Body(rendition.bytes(zipped))).type(rendition.mediaType());
      answer.header(HttpHeaders.CONTENT_ENCODING, zipped ? "gzip" : "identity");
      answer.header(REPR_DIGEST, rendition.digest(zipped));
    }
    return answer.build();
  }

  private boolean isKnown(Rendition rendition, Instant lastModified) {
    String tags = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (tags != null) {
      return Arrays.stream(tags.split(","))
          .map(tag -> tag.strip().replaceFirst("^W/", ""))
          .anyMatch(
              tag ->
                  tag.equals("*")
                      || tag.equals(rendition.etag(true))
                      || tag.equals(rendition.etag(false)));
    }
    String since = headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
    return since != null && !lastModified.truncatedTo(ChronoUnit.SECONDS).isAfter(date(since));
  }

  /** A date that cannot be read is as good as none (RFC 9110, section 13.1.3). */
  private static Instant date(String httpDate) {
    try {
      return Instant.from(HTTP_DATE.parse(httpDate));
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }

  /** Over HTTP/2 Vert.x 4 would zip what is zipped already (vert.x issue 5371). */
  private boolean acceptsGzip() {
    String accepted = headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null
        && request.version() != HttpVersion.HTTP_2
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(coding -> coding.matches("gzip(;q=(1(\\.0+)?|0?\\.[0-9]*[1-9][0-9]*))?"));
  }
}
