package org.tongbao.publication;

import java.util.UUID;

/** Which revision of which notice. */
record RevisionKey(UUID noticeId, int number) {}
