package org.tongbao.notice;

/** Kinds of deadline: 限期, 立行立改, 长期. */
public enum DeadlineKind {
  BY_DATE,
  IMMEDIATE,
  ONGOING
}
