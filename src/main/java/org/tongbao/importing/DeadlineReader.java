package org.tongbao.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.DeadlineKind;

/** Reads what stands behind 整改时限; a month or year means its last day. */
final class DeadlineReader {

  private static final Pattern MONTH = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月");
  private static final Pattern NUMERIC_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?![\\d.])");
  private static final Pattern YEAR = Pattern.compile("(\\d{4}) ?年(?:底|末|年底|12月底|内)");

  private DeadlineReader() {}

  /** The deadline, or null when its meaning is not plain. */
  static Deadline read(String folded) {
    boolean sustain = isSustained(folded);
    if (folded.contains("立行立改") || folded.contains("立整立改") || folded.contains("立即整改")) {
      return new Deadline(DeadlineKind.IMMEDIATE, null, sustain);
    }
    LocalDate on = date(folded);
    if (on != null) {
      return new Deadline(DeadlineKind.BY_DATE, on, sustain);
    }
    return sustain ? new Deadline(DeadlineKind.ONGOING, null, true) : null;
  }

  static boolean isSustained(String folded) {
    return folded.contains("长期") || folded.contains("持续") || folded.contains("常态化");
  }

  private static LocalDate date(String folded) {
    List<FoundDate> dates = DateReader.find(folded);
    if (!dates.isEmpty()) {
      return dates.get(dates.size() - 1).date();
    }
    Matcher month = MONTH.matcher(folded);
    if (month.find()) {
      return endOfMonth(month);
    }
    Matcher numeric = NUMERIC_MONTH.matcher(folded);
    if (numeric.find()) {
      return endOfMonth(numeric);
    }
    Matcher year = YEAR.matcher(folded);
    return year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), 12, 31) : null;
  }

  private static LocalDate endOfMonth(Matcher found) {
    try {
      return YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
          .atEndOfMonth();
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
