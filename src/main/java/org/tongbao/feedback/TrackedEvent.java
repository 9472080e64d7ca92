package org.tongbao.feedback;

import java.time.Instant;

/** A line of a case's history as its submitter sees it. */
public record TrackedEvent(Instant at, EventType type, FeedbackStatus status) {}
