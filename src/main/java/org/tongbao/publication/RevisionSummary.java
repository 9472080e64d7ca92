package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** A revision in the public history of a notice. */
@RegisterForReflection
public record RevisionSummary(
    int number,
    RevisionKind kind,
    String changeNote,
    Instant publishedAt,
    String contentHash,
    Statistics statistics) {}
