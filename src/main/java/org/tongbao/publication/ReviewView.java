package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;
import org.tongbao.notice.ReviewStage;

/**
 * A review as staff see it.
 *
 * @param contentHash what was reviewed
 */
public record ReviewView(
    UUID id,
    ReviewStage stage,
    ReviewDecision decision,
    String comment,
    String reviewer,
    Instant decidedAt,
    String contentHash) {}
