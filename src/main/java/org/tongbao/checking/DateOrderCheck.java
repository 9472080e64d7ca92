package org.tongbao.checking;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.notice.Inspection;
import org.tongbao.notice.NoticeView;

/** An inspection begins, ends, and is told to the inspected before they sign their answer. */
final class DateOrderCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    Stream.Builder<Finding> findings = Stream.builder();
    LocalDate latest = LocalDate.MIN;
    for (Map.Entry<String, LocalDate> date : dates(notice.view()).entrySet()) {
      if (date.getValue().isBefore(latest)) {
        findings.add(
            Finding.at(FindingCode.DATE_ORDER, notice.at(date.getKey()), latest.toString()));
      } else {
        latest = date.getValue();
      }
    }
    return findings.build();
  }

  /** Those that are given, in the order in which they should be. */
  private static Map<String, LocalDate> dates(NoticeView notice) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    Inspection inspection = notice.inspection();
    if (inspection != null) {
      dates.put("inspection/startedOn", inspection.startedOn());
      dates.put("inspection/endedOn", inspection.endedOn());
      dates.put("inspection/feedbackOn", inspection.feedbackOn());
    }
    dates.put("issuedOn", notice.issuedOn());
    dates.values().removeIf(date -> date == null);
    return dates;
  }
}
