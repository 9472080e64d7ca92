package org.tongbao.publication;

import java.time.Instant;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** An issue of a live notice in the public list. */
public record IssueSummary(
    UUID id,
    UUID noticeId,
    String noticeTitle,
    UUID organisationId,
    String marker,
    String title,
    Completion completion,
    boolean sustained,
    Instant publishedAt) {}
