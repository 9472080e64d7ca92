package org.tongbao.feedback;

import java.time.Instant;
import java.util.UUID;

/** A reply that everyone may read: the office's words, never the submitter's. */
public record PublicReply(
    FeedbackKind kind,
    UUID issueId,
    UUID measureId,
    String publicQuestion,
    String reply,
    Instant repliedAt) {}
