package org.tongbao.shared.sheet;

import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Refusals of files that are no workbook, or one that is not read. */
final class UnreadableSheet {

  private UnreadableSheet() {}

  /**
   * 422.
   *
   * @param key of the violation that says what is wrong with the file
   */
  static Problem because(String key) {
    return new Problem(ProblemType.UNREADABLE_SHEET).violation("", key);
  }
}
