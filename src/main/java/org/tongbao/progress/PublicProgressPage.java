package org.tongbao.progress;

import java.util.List;

/** A page of public progress, as the contract describes it. */
record PublicProgressPage(List<PublicProgress> items, String nextCursor) {}
