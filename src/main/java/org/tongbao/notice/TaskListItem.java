package org.tongbao.notice;

import java.util.UUID;

/** An issue or a measure in a list across notices. */
interface TaskListItem {

  UUID id();

  Deadline deadline();
}
