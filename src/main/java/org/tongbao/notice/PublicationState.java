package org.tongbao.notice;

/** What the public finds at a notice's address. */
public enum PublicationState {
  NEVER,
  /** Nothing as yet, but its first revision is on its way. */
  SCHEDULED,
  LIVE,
  WITHDRAWN
}
