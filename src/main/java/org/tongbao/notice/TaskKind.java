package org.tongbao.notice;

/** What progress is recorded on. */
public enum TaskKind {
  ISSUE,
  MEASURE;

  Class<? extends Task> entity() {
    return this == ISSUE ? Issue.class : Measure.class;
  }

  Level<? extends Task> in(NoticeTree tree) {
    return this == ISSUE ? tree.issues() : tree.measures();
  }
}
