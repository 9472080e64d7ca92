package org.tongbao.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** A published issue by itself, with where it stands. */
public record PublishedIssueView(
    UUID noticeId, String noticeTitle, UUID sectionId, @JsonUnwrapped PublishedIssue issue) {}
