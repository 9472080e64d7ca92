package org.tongbao.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A line of a case's history as staff see it; without an actor it was the submitter. */
public record EventView(
    Instant at,
    EventType type,
    FeedbackStatus from,
    FeedbackStatus to,
    String actor,
    String note,
    @JsonProperty("public") boolean isPublic) {}
