package org.tongbao.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/**
 * A file as staff see it.
 *
 * @param size in bytes
 * @param isPublic whether everyone may read it beside a live notice
 */
public record EvidenceView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID noticeId,
    UUID issueId,
    UUID measureId,
    String filename,
    String mediaType,
    long size,
    String sha256,
    String description,
    @JsonProperty("public") boolean isPublic,
    String addedBy) {}
