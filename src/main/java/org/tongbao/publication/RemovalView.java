package org.tongbao.publication;

import java.time.Instant;

/** A removal as staff see it. */
public record RemovalView(String reason, Instant removedAt, String requestedBy, String removedBy) {}
