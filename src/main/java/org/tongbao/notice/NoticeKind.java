package org.tongbao.notice;

/** What a notice reports on: the result of a rectification (整改情况) or its progress (整改进展情况). */
public enum NoticeKind {
  RESULT,
  PROGRESS
}
