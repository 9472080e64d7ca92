package org.tongbao.feedback;

/** How a submission came in. */
public enum Channel {
  WEB,
  MOBILE,
  PHONE,
  LETTER,
  EMAIL,
  VISIT;

  /** Whether submitters send it themselves; the rest is put down by staff. */
  boolean isOnline() {
    return this == WEB || this == MOBILE;
  }
}
