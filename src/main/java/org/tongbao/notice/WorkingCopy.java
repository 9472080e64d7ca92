package org.tongbao.notice;

import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** A notice as publication needs it: what it says, and who said so last. */
public record WorkingCopy(NoticeView notice, String lastEditedBy) {

  /**
   * Demands that it says what the caller has read.
   *
   * @param contentHash of what was read; null where the caller does not say
   * @throws Problem 409 when it says something else by now
   */
  public void requireContent(String contentHash) {
    if (contentHash != null && !contentHash.equals(notice.contentHash())) {
      throw new Problem(ProblemType.CONTENT_CHANGED).member("contentHash", notice.contentHash());
    }
  }
}
