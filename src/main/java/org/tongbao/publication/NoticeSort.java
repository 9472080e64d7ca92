package org.tongbao.publication;

import java.util.Arrays;
import java.util.UUID;
import org.tongbao.shared.page.Cursor;

/** The orders of the public list of notices, each ending in the id. */
enum NoticeSort {
  NEWEST("-publishedAt", "published_at desc, notice_id desc", "(published_at, notice_id) <"),
  OLDEST("publishedAt", "published_at, notice_id", "(published_at, notice_id) >"),
  TITLE("title", "title, notice_id", "(title, notice_id) >");

  private final String parameter;
  private final String order;
  private final String beyond;

  NoticeSort(String parameter, String order, String beyond) {
    this.parameter = parameter;
    this.order = order;
    this.beyond = beyond;
  }

  /**
   * The order that a query parameter names; found by the HTTP layer.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static NoticeSort fromString(String parameter) {
    return Arrays.stream(values())
        .filter(sort -> sort.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(parameter));
  }

  /** The columns it sorts by. */
  String order() {
    return order;
  }

  /** The condition for rows behind a cursor. */
  String behind() {
    return beyond + " (:key, :id)";
  }

  Cursor cursor(NoticeSummary notice) {
    return Cursor.of(this == TITLE ? notice.title() : notice.publishedAt(), notice.id());
  }

  Object key(Cursor cursor) {
    return this == TITLE ? cursor.text(0) : cursor.instant(0);
  }

  UUID id(Cursor cursor) {
    return cursor.id(1);
  }
}
