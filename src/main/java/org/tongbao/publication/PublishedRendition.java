package org.tongbao.publication;

import java.time.Instant;
import org.tongbao.shared.http.HttpDate;

/**
 * Something published as it is sent, and when that was published.
 *
 * @param lastModified that time as the header has it
 * @param nextCursor where the list goes on of which it is a page; null where it is none, or the
 *     last
 */
record PublishedRendition(
    Rendition rendition, Instant publishedAt, String lastModified, String nextCursor) {

  /** Beside the bytes: key, entry, headers. */
  private static final int OVERHEAD = 500;

  PublishedRendition(Rendition rendition, Instant publishedAt, String nextCursor) {
    this(rendition, publishedAt, HttpDate.of(publishedAt), nextCursor);
  }

  /** One that is no page of a list. */
  PublishedRendition(Rendition rendition, Instant publishedAt) {
    this(rendition, publishedAt, null);
  }

  /** How much memory it takes, in bytes. */
  int weight() {
    return rendition.identity().bytes().length() + rendition.gzip().bytes().length() + OVERHEAD;
  }
}
