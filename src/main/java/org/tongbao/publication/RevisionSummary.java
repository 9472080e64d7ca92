package org.tongbao.publication;

import java.time.Instant;

/** A revision in the public history of a notice. */
public record RevisionSummary(
    int number,
    RevisionKind kind,
    String changeNote,
    Instant publishedAt,
    String contentHash,
    Statistics statistics) {}
