package org.tongbao.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/** A version of a reply as staff see it. */
public record ReplyView(
    int version,
    String content,
    @JsonProperty("public") boolean isPublic,
    String publicQuestion,
    Instant repliedAt,
    String repliedBy) {}
