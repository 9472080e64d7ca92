package org.tongbao.audit;

/** How an audited action ended. */
enum Outcome {
  DONE,
  REFUSED
}
