package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A page of live issues, as the contract describes it. */
@RegisterForReflection
record IssueSummaryPage(List<IssueSummary> items, String nextCursor) {}
