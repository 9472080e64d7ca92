package org.tongbao.feedback;

/** What happened to a case. */
public enum EventType {
  RECEIVED(Telling.THAT),
  ACCEPTED(Telling.THAT),
  REJECTED(Telling.WHY),
  /** Which unit works on a case is the office's own affair. */
  ASSIGNED(Telling.NOTHING),
  TRANSFERRED(Telling.WHY),
  EXTENDED(Telling.WHY),
  REPLIED(Telling.THAT),
  CLOSED(Telling.THAT),
  REOPENED(Telling.WHY),
  SPAM(Telling.NOTHING),
  RESTORED(Telling.NOTHING),
  DUPLICATE(Telling.THAT),
  WITHDRAWN(Telling.WHY),
  RATED(Telling.THAT),
  /** A limit passed with the step still owed. */
  OVERDUE(Telling.NOTHING),
  /** Who submitted it was erased. */
  ERASED(Telling.NOTHING);

  private enum Telling {
    NOTHING,
    THAT,
    WHY
  }

  private final Telling telling;

  EventType(Telling telling) {
    this.telling = telling;
  }

  /** Whether the submitter's timeline has it. */
  boolean isShown() {
    return telling != Telling.NOTHING;
  }

  /** Whether its note is meant for the submitter too. */
  boolean isNoteShown() {
    return telling == Telling.WHY;
  }
}
