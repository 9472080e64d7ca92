package org.tongbao.publication;

/** Why a revision (版本) was made. */
public enum RevisionKind {
  FIRST,
  CORRECTION,
  UPDATE
}
