package org.tongbao.feedback;

/** How far a case has come. */
public enum FeedbackStatus {
  RECEIVED,
  ACCEPTED,
  ASSIGNED,
  REPLIED,
  CLOSED
}
