package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision as staff see it in a list.
 *
 * @param statistics absent when its text was removed
 * @param removalRequest absent unless a removal waits for a second person
 * @param removal absent unless its text was removed
 */
public record RevisionView(
    UUID noticeId,
    int number,
    RevisionKind kind,
    String changeNote,
    Instant publishedAt,
    String publishedBy,
    String contentHash,
    Statistics statistics,
    RemovalRequestView removalRequest,
    RemovalView removal) {}
