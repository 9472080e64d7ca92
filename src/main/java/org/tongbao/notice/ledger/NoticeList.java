package org.tongbao.notice.ledger;

/** The lists that a ledger is made of: 问题清单, 任务清单, 责任清单. */
public enum NoticeList {
  PROBLEM,
  TASK,
  RESPONSIBILITY
}
