package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;

/** A revision as staff see it in a list. */
public record RevisionView(
    UUID noticeId,
    int number,
    RevisionKind kind,
    String changeNote,
    Instant publishedAt,
    String publishedBy,
    String contentHash,
    Statistics statistics) {}
