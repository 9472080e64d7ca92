package org.tongbao.publication;

import java.util.List;

/** The public history of a notice, the newest first. */
public record RevisionSummaryList(List<RevisionSummary> items) {}
