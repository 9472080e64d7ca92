package org.tongbao.publication;

/** How a review ended. */
public enum ReviewDecision {
  APPROVED,
  REJECTED
}
