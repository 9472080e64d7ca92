package org.tongbao.docs;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** All kinds of problems; the list comes whole. */
@RegisterForReflection
public record ProblemList(List<ProblemSummary> items) {}
