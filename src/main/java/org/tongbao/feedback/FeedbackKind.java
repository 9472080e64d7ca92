package org.tongbao.feedback;

/** What a submission is. */
public enum FeedbackKind {
  OPINION,
  SUGGESTION,
  INQUIRY,
  COMPLAINT
}
