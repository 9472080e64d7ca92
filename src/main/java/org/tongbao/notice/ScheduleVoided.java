package org.tongbao.notice;

import java.util.UUID;

/**
 * What was to go live at a set time is not there any more as it was approved. Told within the
 * transaction that did it, while the notice is locked.
 */
public record ScheduleVoided(UUID noticeId, Cause cause) {

  /** What was done to the notice. */
  public enum Cause {
    EDIT,
    DISCARD
  }
}
