package org.tongbao.evidence;

import java.util.UUID;
import org.tongbao.notice.TaskKind;

/** What a file is evidence of. */
record EvidenceOf(TaskKind kind, UUID taskId, UUID noticeId) {}
