package org.tongbao.notice.ledger;

import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** What is wrong with a sheet, by row and column. */
final class LedgerFaults {

  /** A person mends these before looking at more. */
  private static final int MOST = 100;

  private final Problem invalid = new Problem(ProblemType.INVALID_CONTENT);
  private final Problem stale = new Problem(ProblemType.STALE_VERSION);
  private int found;
  private boolean onlyStale = true;

  void ofColumn(String heading, String key) {
    add("/columns/" + escaped(heading), key);
  }

  void ofCell(int row, String heading, String key, Object... arguments) {
    add("/rows/" + row + "/" + escaped(heading), key, arguments);
  }

  /** Somebody has changed what the row is of since the ledger was taken. */
  void ofStaleRow(int row, String heading) {
    boolean before = onlyStale;
    String pointer = "/rows/" + row + "/" + escaped(heading);
    stale.violation(pointer, "stale-row");
    add(pointer, "stale-row");
    onlyStale = before;
  }

  /**
   * Goes on only where nothing but stale rows was found.
   *
   * @throws Problem 422 otherwise
   */
  void refuseIfInvalid() {
    if (!onlyStale) {
      throw invalid;
    }
  }

  /**
   * Goes on only where nothing was found.
   *
   * @param etag the notice's present one
   * @throws Problem 412 when rows are stale and nothing else is wrong, else 422
   */
  void refuseIfAny(String etag) {
    if (found > 0) {
      throw onlyStale ? stale.header("ETag", etag) : invalid;
    }
  }

  private void add(String pointer, String key, Object... arguments) {
    onlyStale = false;
    invalid.violation(pointer, key, arguments);
    found++;
    if (found == MOST) {
      throw invalid;
    }
  }

  /** As part of a JSON Pointer (RFC 6901, section 3). */
  private static String escaped(String heading) {
    return heading.replace("~", "~0").replace("/", "~1");
  }
}
