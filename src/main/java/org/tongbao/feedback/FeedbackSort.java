package org.tongbao.feedback;

import java.util.Arrays;
import org.tongbao.shared.page.Conditions;
import org.tongbao.shared.page.Cursor;
import org.tongbao.shared.page.PageRequest;

/** The orders of the list of cases, each ending in the id, which grows with the time. */
enum FeedbackSort {
  NEWEST("-submittedAt", " order by f.id desc"),
  DUE("dueOn", " order by f.dueOn, f.id");

  private final String parameter;
  private final String order;

  FeedbackSort(String parameter, String order) {
    this.parameter = parameter;
    this.order = order;
  }

  /**
   * The order that a query parameter names; found by the HTTP layer.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static FeedbackSort fromString(String parameter) {
    return Arrays.stream(values())
        .filter(sort -> sort.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(parameter));
  }

  String orderBy() {
    return order;
  }

  /** Adds what lies behind the page's cursor. */
  Conditions behind(Conditions conditions, PageRequest page) {
    Cursor after = page.after().orElse(null);
    if (after == null) {
      return conditions;
    }
    return this == NEWEST
        ? conditions.given(after.id(0), "f.id < :after", "after")
        : conditions
            .given(after.date(1), "(f.dueOn, f.id) > (:due, :after)", "due")
            .with("after", after.id(0));
  }

  Cursor cursor(FeedbackListItem item) {
    return Cursor.of(item.id(), item.dueOn());
  }
}
