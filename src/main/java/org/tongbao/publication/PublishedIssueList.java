package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The issues of a notice in the order of print. */
@RegisterForReflection
public record PublishedIssueList(List<PublishedIssue> items) {}
