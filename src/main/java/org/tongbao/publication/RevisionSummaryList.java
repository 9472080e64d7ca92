package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The public history of a notice, the newest first. */
@RegisterForReflection
public record RevisionSummaryList(List<RevisionSummary> items) {}
