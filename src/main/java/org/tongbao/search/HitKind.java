package org.tongbao.search;

/** What is found. */
enum HitKind {
  NOTICE,
  ISSUE,
  MEASURE
}
