package org.tongbao.indicator;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** The public indicators of a measure, as the contract describes them. */
@RegisterForReflection
record PublicIndicatorList(List<PublicIndicator> items) {}
