package org.tongbao.feed;

import org.tongbao.publication.NoticeChange;

/** What became of a notice, and the word for it. */
enum Change {
  PUBLICATION("发布"),
  UPDATE("更新"),
  CORRECTION("更正"),
  WITHDRAWAL("撤回");

  private final String word;

  Change(String word) {
    this.word = word;
  }

  static Change of(NoticeChange change) {
    if (change.isWithdrawal()) {
      return WITHDRAWAL;
    }
    return switch (change.kind()) {
      case FIRST -> PUBLICATION;
      case UPDATE -> UPDATE;
      case CORRECTION -> CORRECTION;
    };
  }

  String word() {
    return word;
  }
}
