package org.tongbao.publication;

/** What a further revision does to the one before. */
public enum ChangeKind {
  CORRECTION,
  UPDATE;

  RevisionKind revisionKind() {
    return RevisionKind.valueOf(name());
  }
}
