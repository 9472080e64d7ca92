package org.tongbao.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An issue as staff see it, with its measures. */
public record IssueView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    UUID noticeId,
    UUID sectionId,
    int position,
    String marker,
    String title,
    boolean runIn,
    String statement,
    String cause,
    String goal,
    String result,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained,
    Boolean withinConcentratedPeriod,
    Disclosure disclosure,
    UUID carriedForwardFrom,
    List<MeasureView> measures) {}
