package org.tongbao.shared.page;

/** What is read page by page. */
public interface Paged {

  /** Where the next page begins; null on the last one. */
  String nextCursor();
}
