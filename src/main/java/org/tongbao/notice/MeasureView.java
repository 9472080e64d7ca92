package org.tongbao.notice;

import java.time.Instant;
import java.util.UUID;

/** A measure as staff see it. */
public record MeasureView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID noticeId,
    UUID issueId,
    int position,
    String marker,
    String text,
    boolean startsParagraph,
    MeasureType type,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained,
    Disclosure disclosure) {}
