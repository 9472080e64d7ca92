package org.tongbao.publication;

import java.time.Instant;

/**
 * Where something stands beside what a live revision shows.
 *
 * @param publishedAt when that revision was published
 * @param goLive when the next one takes its place; null: none is scheduled
 */
public record LivePlace(Instant publishedAt, Instant goLive) {

  static LivePlace of(LiveRendition live) {
    return new LivePlace(live.published().publishedAt(), live.goLive());
  }
}
