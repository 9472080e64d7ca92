package org.tongbao.notice;

import java.time.LocalDate;

/**
 * What is overdue: an issue or measure whose last day (BY_DATE) has passed while work is left to
 * do. The last day itself is not late. IMMEDIATE and ONGOING name no day, nor need BY_DATE, and
 * what has no day is never overdue. No work is left where it is DONE, or BASICALLY_DONE and
 * sustained: what is kept up for good never ends ({@link Attainment#holdsUp}).
 *
 * <p>The rule stands here twice, for what is read and for what is sought and counted.
 */
public final class Overdue {

  private static final String OPEN =
      "%1$s.completion <> 'DONE' and (%1$s.completion <> 'BASICALLY_DONE' or not %1$s.sustained)";

  private Overdue() {}

  static boolean is(Deadline deadline, Attainment reached, LocalDate today) {
    return deadline != null
        && deadline.on() != null
        && deadline.on().isBefore(today)
        && reached.holdsUp();
  }

  /**
   * The same in SQL, with the parameter {@code today}; null where there is no day.
   *
   * @param alias the row of issues or of measures
   */
  public static String sql(String alias) {
    return "(" + alias + ".deadline_on < :today and " + open(alias) + ")";
  }

  /** Whether work is left to do, in SQL. */
  static String open(String alias) {
    return OPEN.formatted(alias);
  }
}
