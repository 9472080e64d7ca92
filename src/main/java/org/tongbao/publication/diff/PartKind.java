package org.tongbao.publication.diff;

/** What a part of a notice is. */
public enum PartKind {
  NOTICE,
  SECTION,
  ISSUE,
  MEASURE
}
