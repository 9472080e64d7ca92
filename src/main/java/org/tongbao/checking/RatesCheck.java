package org.tongbao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.notice.Percent;
import org.tongbao.notice.RecordCounts;
import org.tongbao.shared.text.Folding;

/**
 * Rates in the text (完成率98.71%) are done ÷ all, in issues or in measures, half up to as many
 * decimals as are printed.
 */
final class RatesCheck implements Check {

  private static final Pattern RATE =
      Pattern.compile("(?:完成|整改|办结|销号)率[^。;,%\\d]{0,8}(?<rate>\\d{1,3}(?:\\.\\d{1,6})?) ?%");

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    RecordCounts shown = Records.publicly(notice);
    RecordCounts internal = Records.internally(notice);
    return shown.issues() == 0
        ? Stream.empty()
        : notice.texts().stream()
            .filter(TextPart::isAccount)
            .flatMap(part -> of(part, shown, internal));
  }

  private static Stream<Finding> of(TextPart part, RecordCounts shown, RecordCounts internal) {
    Matcher found = RATE.matcher(Folding.fold(part.text()));
    while (found.find()) {
      BigDecimal rate = new BigDecimal(found.group("rate"));
      List<BigDecimal> right = rates(shown, rate.scale());
      if (!right.contains(rate)) {
        boolean withheld = rates(internal, rate.scale()).contains(rate);
        FindingCode code = withheld ? FindingCode.WITHHELD_COUNTED : FindingCode.RATE_MISMATCH;
        return Stream.of(Finding.in(code, part, rate + "%", right.get(0) + "%"));
      }
    }
    return Stream.empty();
  }

  private static List<BigDecimal> rates(RecordCounts counts, int decimals) {
    return Stream.of(
            Percent.of(counts.doneIssues(), counts.issues(), decimals),
            Percent.of(counts.doneMeasures(), counts.measures(), decimals))
        .flatMap(Optional::stream)
        .toList();
  }
}
