package org.tongbao.notice;

/** What the public finds at a notice's address. */
public enum PublicationState {
  NEVER,
  SCHEDULED,
  LIVE,
  WITHDRAWN
}
