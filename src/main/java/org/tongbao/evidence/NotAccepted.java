package org.tongbao.evidence;

import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Refusals of files. */
final class NotAccepted {

  private NotAccepted() {}

  /**
   * 422.
   *
   * @param key of the violation that says what is wrong with the file
   */
  static Problem because(String pointer, String key, Object... arguments) {
    return new Problem(ProblemType.EVIDENCE_NOT_ACCEPTED).violation(pointer, key, arguments);
  }
}
