package org.tongbao.feedback;

import java.time.Instant;

/** The newest reply as its submitter reads it. */
public record TrackedReply(String content, Instant repliedAt) {}
