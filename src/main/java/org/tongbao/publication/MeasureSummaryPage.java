package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A page of live measures, as the contract describes it. */
@RegisterForReflection
record MeasureSummaryPage(List<MeasureSummary> items, String nextCursor) {}
