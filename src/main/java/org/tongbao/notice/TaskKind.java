package org.tongbao.notice;

import java.util.Locale;

/** What progress is recorded on. */
public enum TaskKind {
  ISSUE("issues", "issue_id"),
  MEASURE("measures", "measure_id");

  private final String table;
  private final String column;

  TaskKind(String table, String column) {
    this.table = table;
    this.column = column;
  }

  /** Where those of the kind are stored. */
  String table() {
    return table;
  }

  /** By which other tables refer to one. */
  String column() {
    return column;
  }

  /** A condition on the issue, as {@code i}, that a row {@code t} is, or belongs to. */
  String ofIssue(String condition) {
    String its = this == ISSUE ? "t.id" : "t.issue_id";
    return "exists (select from issues i where i.id = " + its + " and " + condition + ")";
  }

  /** What is done to one, for the audit log. */
  String action(String verb) {
    return name().toLowerCase(Locale.ROOT) + "." + verb;
  }

  Class<? extends Task> entity() {
    return this == ISSUE ? Issue.class : Measure.class;
  }

  Level<? extends Task> in(NoticeTree tree) {
    return this == ISSUE ? tree.issues() : tree.measures();
  }
}
