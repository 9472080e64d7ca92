package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The measures of an issue in the order of print. */
@RegisterForReflection
public record PublishedMeasureList(List<PublishedMeasure> items) {}
