package org.tongbao.notice.ledger;

import static org.tongbao.notice.ledger.LedgerColumn.CAUSE;
import static org.tongbao.notice.ledger.LedgerColumn.COMPLETION;
import static org.tongbao.notice.ledger.LedgerColumn.DEADLINE;
import static org.tongbao.notice.ledger.LedgerColumn.GOAL;
import static org.tongbao.notice.ledger.LedgerColumn.ID;
import static org.tongbao.notice.ledger.LedgerColumn.ISSUE;
import static org.tongbao.notice.ledger.LedgerColumn.LEADER;
import static org.tongbao.notice.ledger.LedgerColumn.LEAD_UNIT;
import static org.tongbao.notice.ledger.LedgerColumn.MEASURE;
import static org.tongbao.notice.ledger.LedgerColumn.NUMBER;
import static org.tongbao.notice.ledger.LedgerColumn.PERSON;
import static org.tongbao.notice.ledger.LedgerColumn.REMARK;
import static org.tongbao.notice.ledger.LedgerColumn.SECTION;
import static org.tongbao.notice.ledger.LedgerColumn.STATEMENT;
import static org.tongbao.notice.ledger.LedgerColumn.TYPE;
import static org.tongbao.notice.ledger.LedgerColumn.UNITS;
import static org.tongbao.notice.ledger.LedgerColumn.VERSION;

import java.util.List;

/**
 * What a ledger or list shows.
 *
 * @param name the key of its name
 * @param issues whether issues that have measures get a row of their own; others always do
 * @param measures whether measures get rows
 */
record LedgerLayout(String name, List<LedgerColumn> columns, boolean issues, boolean measures) {

  /** The whole ledger. It alone can come back, and so has what tells its rows. */
  static final LedgerLayout WHOLE =
      new LedgerLayout(
          "LEDGER",
          List.of(
              NUMBER,
              ISSUE,
              MEASURE,
              LEADER,
              LEAD_UNIT,
              UNITS,
              PERSON,
              DEADLINE,
              COMPLETION,
              REMARK,
              ID,
              VERSION),
          true,
          true);

  private static final LedgerLayout PROBLEMS =
      new LedgerLayout(
          NoticeList.PROBLEM.name(),
          List.of(NUMBER, SECTION, ISSUE, STATEMENT, CAUSE, GOAL, DEADLINE, COMPLETION, REMARK),
          true,
          false);

  private static final LedgerLayout TASKS =
      new LedgerLayout(
          NoticeList.TASK.name(),
          List.of(NUMBER, ISSUE, MEASURE, TYPE, DEADLINE, COMPLETION, REMARK),
          false,
          true);

  private static final LedgerLayout RESPONSIBILITIES =
      new LedgerLayout(
          NoticeList.RESPONSIBILITY.name(),
          List.of(NUMBER, ISSUE, MEASURE, LEADER, LEAD_UNIT, UNITS, PERSON, DEADLINE),
          true,
          true);

  /** That of a list; null: the whole ledger. */
  static LedgerLayout of(NoticeList list) {
    if (list == null) {
      return WHOLE;
    }
    return switch (list) {
      case PROBLEM -> PROBLEMS;
      case TASK -> TASKS;
      case RESPONSIBILITY -> RESPONSIBILITIES;
    };
  }
}
