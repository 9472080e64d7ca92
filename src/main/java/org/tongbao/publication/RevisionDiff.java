package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.tongbao.publication.diff.Change;

/**
 * What makes one revision of a notice the other.
 *
 * @param to absent when it is the working copy, as it would be published
 */
@RegisterForReflection
public record RevisionDiff(Integer from, Integer to, List<Change> changes) {}
