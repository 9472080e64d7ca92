package org.tongbao.feedback;

/** How a submission came in. */
public enum Channel {
  WEB,
  MOBILE,
  PHONE,
  LETTER,
  EMAIL,
  VISIT
}
