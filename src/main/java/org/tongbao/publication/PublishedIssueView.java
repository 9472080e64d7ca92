package org.tongbao.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A published issue by itself, with where it stands. */
@RegisterForReflection
public record PublishedIssueView(
    UUID noticeId, String noticeTitle, UUID sectionId, @JsonUnwrapped PublishedIssue issue) {}
