package org.tongbao.publication;

import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import org.tongbao.shared.http.HttpDate;
import org.tongbao.shared.page.Page;

/**
 * Something published as it is sent, and when that was published.
 *
 * @param publishedAt null for what is made of many that come and go
 * @param lastModified that time as the header has it
 * @param nextCursor where the list goes on of which it is a page; null where it is none, or the
 *     last
 */
record PublishedRendition(
    Rendition rendition, Instant publishedAt, CharSequence lastModified, String nextCursor) {

  /** Beside the bytes: key, entry, headers. */
  private static final int OVERHEAD = 500;

  PublishedRendition(Rendition rendition, Instant publishedAt, String nextCursor) {
    this(rendition, publishedAt, HttpHeaders.createOptimized(HttpDate.of(publishedAt)), nextCursor);
  }

  /** One that is no page of a list. */
  PublishedRendition(Rendition rendition, Instant publishedAt) {
    this(rendition, publishedAt, null);
  }

  /** A page of a list of what is live. */
  static PublishedRendition page(Renderer renderer, Page<?> page) {
    return new PublishedRendition(renderer.json(page), null, null, page.nextCursor());
  }

  /** How much memory it takes, in bytes. */
  int weight() {
    return rendition.identity().bytes().length() + rendition.gzip().bytes().length() + OVERHEAD;
  }
}
