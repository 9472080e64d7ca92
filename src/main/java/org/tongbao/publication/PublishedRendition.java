package org.tongbao.publication;

import java.time.Instant;

/**
 * Something published as it is sent, and when that was published.
 *
 * @param nextCursor where the list goes on of which it is a page; null where it is none, or the
 *     last
 */
record PublishedRendition(Rendition rendition, Instant publishedAt, String nextCursor) {

  PublishedRendition(Rendition rendition, Instant publishedAt) {
    this(rendition, publishedAt, null);
  }

  /** Beside the bytes: key, entry, headers. */
  private static final int OVERHEAD = 500;

  /** How much memory it takes, in bytes. */
  int weight() {
    return rendition.bytes(false).length + rendition.bytes(true).length + OVERHEAD;
  }
}
