package org.tongbao.notice;

import java.util.List;
import java.util.UUID;

/**
 * What came of many assignments.
 *
 * @param version the notice's
 * @param items in the order in which they were sent
 */
public record AssignedTasks(UUID noticeId, long version, List<AssignedTask> items) {}
