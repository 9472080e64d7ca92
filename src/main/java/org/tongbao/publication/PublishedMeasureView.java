package org.tongbao.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A published measure by itself, with where it stands. */
@RegisterForReflection
public record PublishedMeasureView(
    UUID noticeId, UUID issueId, @JsonUnwrapped PublishedMeasure measure) {}
