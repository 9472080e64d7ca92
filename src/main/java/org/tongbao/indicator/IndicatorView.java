package org.tongbao.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An indicator with its last figure.
 *
 * @param actual the figure of the latest day; absent before the first
 * @param reached whether that reaches the target; absent without either
 * @param isPublic whether everyone may read it beside a live notice
 */
public record IndicatorView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID noticeId,
    UUID measureId,
    String name,
    String unit,
    Direction direction,
    String target,
    LocalDate targetOn,
    String actual,
    LocalDate asOf,
    Boolean reached,
    @JsonProperty("public") boolean isPublic) {}
