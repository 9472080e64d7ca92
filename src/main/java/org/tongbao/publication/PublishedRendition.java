package org.tongbao.publication;

import java.time.Instant;

/** Something published as it is sent, and when that was published. */
record PublishedRendition(Rendition rendition, Instant publishedAt) {

  /** Beside the bytes: key, entry, headers. */
  private static final int OVERHEAD = 500;

  /** How much memory it takes, in bytes. */
  int weight() {
    return rendition.bytes(false).length + rendition.bytes(true).length + OVERHEAD;
  }
}
