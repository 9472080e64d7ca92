package org.tongbao.notice;

/** How far a rectification has come: 未完成, 基本完成, 已完成. */
public enum Completion {
  NOT_DONE,
  BASICALLY_DONE,
  DONE
}
