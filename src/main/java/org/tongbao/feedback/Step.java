package org.tongbao.feedback;

import java.time.Instant;

/**
 * Who moves a case, when, and what they say to it.
 *
 * @param actor the username; null: the submitter
 * @param note for the office's own eyes; may be null
 */
record Step(String actor, Instant at, String note) {

  /** What the submitter does. */
  static Step ofSubmitter(Instant at) {
    return new Step(null, at, null);
  }
}
