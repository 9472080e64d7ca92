package org.tongbao.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** An entry as staff see it; {@code completion} and {@code sustained} are what stood after it. */
public record ProgressView(
    UUID id,
    int number,
    int round,
    LocalDate occurredOn,
    String note,
    Completion completion,
    boolean sustained,
    @JsonProperty("public") boolean isPublic,
    String reason,
    String recordedBy,
    Instant recordedAt) {}
