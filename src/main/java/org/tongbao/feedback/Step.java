package org.tongbao.feedback;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who moves a case, when, and what they say to it.
 *
 * @param actor the username; null: the submitter, or the server
 * @param on the day, in the office's zone
 * @param note may be null
 */
record Step(String actor, Instant at, LocalDate on, String note) {

  CaseAction.Party party() {
    return actor == null ? CaseAction.Party.SUBMITTER : CaseAction.Party.STAFF;
  }
}
