package org.tongbao.checking;

import java.time.Instant;

/** Who has looked at a warning, when, and why it may stand. */
public record AcknowledgementView(String reason, String acknowledgedBy, Instant acknowledgedAt) {}
