package org.tongbao.publication;

import java.time.Instant;

/**
 * Something of a live notice as it is sent.
 *
 * @param goLive when the next revision takes its place; null: none is scheduled
 */
record LiveRendition(PublishedRendition published, Instant goLive) {}
