package org.tongbao.publication;

import java.time.Instant;

/** A removal that someone else has yet to carry out. */
public record RemovalRequestView(String reason, String requestedBy, Instant requestedAt) {}
