package org.tongbao.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;

/** A line of a case's history as staff see it. */
public record EventView(
    Instant at,
    EventType type,
    FeedbackStatus from,
    FeedbackStatus to,
    LocalDate dueOn,
    String actor,
    String note,
    @JsonProperty("public") boolean isPublic) {}
