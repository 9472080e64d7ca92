package org.tongbao.acceptance;

import java.util.UUID;

/** What is accepted: an issue, or a measure. */
record Accepted(UUID noticeId, UUID issueId, UUID measureId) {

  static Accepted issue(UUID noticeId, UUID issueId) {
    return new Accepted(noticeId, issueId, null);
  }

  static Accepted measure(UUID noticeId, UUID measureId) {
    return new Accepted(noticeId, null, measureId);
  }

  UUID id() {
    return issueId == null ? measureId : issueId;
  }
}
