package org.tongbao.notice;

/** What somebody answers for: an issue, a measure. */
interface Committed {

  void commit(Commitment commitment);
}
