package org.tongbao.notice;

import java.util.Set;
import java.util.UUID;

/** On what progress was recorded; the room that records it answers. */
public interface RecordedProgress {

  /** The issues and measures of a notice whose completion follows recorded progress. */
  Set<UUID> tasksOf(UUID noticeId);
}
