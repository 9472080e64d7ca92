package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A page of live notices, as the contract describes it. */
@RegisterForReflection
record NoticeSummaryPage(List<NoticeSummary> items, String nextCursor) {}
