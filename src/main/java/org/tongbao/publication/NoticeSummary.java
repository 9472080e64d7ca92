package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;

/** A live notice in the public list. */
public record NoticeSummary(
    UUID id,
    String title,
    String issuer,
    UUID organisationId,
    Instant publishedAt,
    int revision,
    Statistics statistics) {}
