package org.tongbao.statistics;

/** What figures are broken down by. */
public enum Grouping {
  ORGANISATION("organisation"),
  YEAR("year"),
  SECTION("section"),
  UNIT("unit");

  private final String filter;

  Grouping(String filter) {
    this.filter = filter;
  }

  /** The parameter of a list that narrows it down to one group. */
  String filter() {
    return filter;
  }
}
