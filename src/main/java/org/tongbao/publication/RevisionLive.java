package org.tongbao.publication;

/**
 * A revision has become what the public reads; told within the transaction that publishes it.
 *
 * @param notice what it shows
 */
public record RevisionLive(PublishedNotice notice) {}
