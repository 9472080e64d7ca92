package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** A live notice in the public list. */
@RegisterForReflection
public record NoticeSummary(
    UUID id,
    String title,
    String issuer,
    UUID organisationId,
    Instant publishedAt,
    int revision,
    Statistics statistics) {}
