package org.tongbao.audit;

/** How an audited action ended. */
public enum Outcome {
  DONE,
  REFUSED
}
