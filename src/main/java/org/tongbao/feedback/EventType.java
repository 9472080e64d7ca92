package org.tongbao.feedback;

/** What happened to a case: how it came to the status of that name. */
public enum EventType {
  RECEIVED(true),
  ACCEPTED(true),
  /** Which unit works on a case is the office's own affair. */
  ASSIGNED(false),
  REPLIED(true),
  CLOSED(true);

  private final boolean shown;

  EventType(boolean shown) {
    this.shown = shown;
  }

  /** Whether the submitter's timeline has it. */
  boolean shown() {
    return shown;
  }
}
