package org.tongbao.evidence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** A page of public evidence, as the contract describes it. */
@RegisterForReflection
record PublicEvidencePage(List<PublicEvidence> items, String nextCursor) {}
