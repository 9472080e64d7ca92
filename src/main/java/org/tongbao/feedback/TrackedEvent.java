package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;

/** A step that the submitter is told of, with the limit that held from then on. */
public record TrackedEvent(
    Instant at, EventType type, FeedbackStatus status, LocalDate dueOn, String note) {}
