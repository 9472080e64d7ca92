package org.tongbao.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A section as staff see it, with everything below it. */
public record SectionView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID noticeId,
    UUID parentId,
    int position,
    String marker,
    String heading,
    boolean runIn,
    List<String> body,
    List<IssueView> issues,
    List<SectionView> sections) {}
