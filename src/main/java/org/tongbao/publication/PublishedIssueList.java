package org.tongbao.publication;

import java.util.List;

/** The issues of a notice in the order of print. */
public record PublishedIssueList(List<PublishedIssue> items) {}
