package org.tongbao.notice.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Responsibility;
import org.tongbao.shared.sheet.Column;

/** The columns of ledgers, each with what it shows of a row. */
enum LedgerColumn {
  NUMBER(6),
  SECTION(24),
  ISSUE(32),
  STATEMENT(44),
  CAUSE(32),
  GOAL(32),
  MEASURE(44),
  TYPE(12),
  LEADER(12),
  LEAD_UNIT(18),
  UNITS(18),
  PERSON(12),
  DEADLINE(18),
  COMPLETION(12),
  REMARK(12),
  ID(38),
  VERSION(8);

  private final int width;

  LedgerColumn(int width) {
    this.width = width;
  }

  /** What a sheet shows of the row here; null: nothing. */
  Object cell(NoticeLedgerRow row, LedgerWords words) {
    return switch (this) {
      case NUMBER -> row.number();
      case SECTION -> row.section();
      case ISSUE -> row.issue();
      case STATEMENT -> row.statement();
      case CAUSE -> row.cause();
      case GOAL -> row.goal();
      case MEASURE -> row.measure() == null ? words.word("whole") : row.measure();
      case TYPE -> words.word(row.type());
      case LEADER -> of(row, Responsibility::leader);
      case LEAD_UNIT -> of(row, Responsibility::leadUnit);
      case UNITS -> of(row, LedgerColumn::lines);
      case PERSON -> of(row, Responsibility::person);
      case DEADLINE -> words.deadline(row.deadline());
      case COMPLETION -> words.word(row.completion());
      case REMARK -> row.sustained() ? words.word("sustained") : null;
      case ID -> row.node().toString();
      case VERSION -> row.version();
    };
  }

  /** Whether the rows of an issue have one cell here. */
  boolean isOfIssue() {
    return this == NUMBER || this == ISSUE;
  }

  String heading(LedgerWords words) {
    return words.word(this);
  }

  Column column(LedgerWords words) {
    boolean hidden = this == ID || this == VERSION;
    return new Column(heading(words), width, hidden, choices(words));
  }

  private List<String> choices(LedgerWords words) {
    return switch (this) {
      case COMPLETION -> Stream.of(Completion.values()).map(words::word).toList();
      case REMARK -> List.of(words.word("sustained"));
      default -> List.of();
    };
  }

  private static String of(NoticeLedgerRow row, Function<Responsibility, String> part) {
    return row.responsibility() == null ? null : part.apply(row.responsibility());
  }

  private static String lines(Responsibility responsibility) {
    return responsibility.units().isEmpty() ? null : String.join("\n", responsibility.units());
  }
}
