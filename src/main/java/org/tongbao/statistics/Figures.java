package org.tongbao.statistics;

import java.math.BigDecimal;
import org.tongbao.notice.Percent;

/**
 * Counts on three axes: how far things have come, whether they are kept up for good, and whether
 * they fell into the concentrated period.
 *
 * @param sustained counted beside completion, not added to it
 * @param withinConcentratedPeriod of issues alone
 * @param overdue how many are late; absent where the public counts
 * @param rate done in a hundred, half up to two decimals; absent when there is nothing to count
 */
public record Figures(
    int total,
    int done,
    int basicallyDone,
    int notDone,
    int sustained,
    Integer withinConcentratedPeriod,
    Integer overdue,
    String rate,
    FigureLists lists) {

  private static final int DECIMALS = 2;

  /** The figures that a query selected, from a column on: total, done, basically, sustained. */
  static Figures of(Object[] row, int column, Integer within, Integer overdue, FigureLists lists) {
    int total = number(row[column]);
    int done = number(row[column + 1]);
    int basicallyDone = number(row[column + 2]);
    return new Figures(
        total,
        done,
        basicallyDone,
        total - done - basicallyDone,
        number(row[column + 3]),
        within,
        overdue,
        Percent.of(done, total, DECIMALS).map(BigDecimal::toPlainString).orElse(null),
        lists);
  }

  static int number(Object count) {
    return Math.toIntExact((Long) count);
  }
}
