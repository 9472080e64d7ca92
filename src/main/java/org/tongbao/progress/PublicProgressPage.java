package org.tongbao.progress;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A page of public progress, as the contract describes it. */
@RegisterForReflection
record PublicProgressPage(List<PublicProgress> items, String nextCursor) {}
