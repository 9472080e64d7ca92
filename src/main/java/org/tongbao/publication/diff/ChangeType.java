package org.tongbao.publication.diff;

/** What became of a part of a notice, or of one of its fields. */
public enum ChangeType {
  ADDED,
  REMOVED,
  CHANGED,
  MOVED
}
