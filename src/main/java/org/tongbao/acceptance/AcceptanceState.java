package org.tongbao.acceptance;

/** Why nothing can be accepted now. */
enum AcceptanceState {
  NOT_DONE,
  MEASURES_OPEN,
  ACCEPTED
}
