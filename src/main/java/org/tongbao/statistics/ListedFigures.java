package org.tongbao.statistics;

/**
 * Makes figures of rows that {@link Count} selected, each with the list of what it counts.
 *
 * @param late whether to tell what is overdue
 */
record ListedFigures(ListAddress issues, ListAddress measures, boolean late) {

  private static final int WITHIN = 6;
  private static final int MEASURES = 7;
  private static final int ISSUES_OVERDUE = 11;
  private static final int MEASURES_OVERDUE = 12;

  ListedFigures(String base, StatisticsFilter filter, boolean late) {
    this(
        ListAddress.of(base + "/issues", filter), ListAddress.of(base + "/measures", filter), late);
  }

  Figures issues(Object[] row) {
    Integer within = Figures.number(row[WITHIN]);
    return Figures.of(
        row, 2, within, overdue(row[ISSUES_OVERDUE]), FigureLists.of(issues, true, late));
  }

  Figures measures(Object[] row) {
    return Figures.of(
        row, MEASURES, null, overdue(row[MEASURES_OVERDUE]), FigureLists.of(measures, false, late));
  }

  StatisticsGroup group(Grouping by, Object[] row) {
    String key = (String) row[0];
    ListedFigures its =
        new ListedFigures(issues.with(by.filter(), key), measures.with(by.filter(), key), late);
    return new StatisticsGroup(key, (String) row[1], its.issues(row), its.measures(row));
  }

  private Integer overdue(Object count) {
    return late ? Figures.number(count) : null;
  }
}
