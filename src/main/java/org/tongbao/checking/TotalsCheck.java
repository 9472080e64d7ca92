package org.tongbao.checking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.notice.PrintedTotal;
import org.tongbao.notice.RecordCounts;
import org.tongbao.notice.TotalKind;
import org.tongbao.shared.text.Folding;

/**
 * Totals in the text (反馈问题19个，制定整改措施45条，已完成整改18个) are what the public finds when it counts. One
 * that is right only with what is withheld from the public tells it that something is.
 */
final class TotalsCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    List<TextPart> account = notice.texts().stream().filter(TextPart::isAccount).toList();
    List<String> folded = account.stream().map(part -> Folding.fold(part.text())).toList();
    RecordCounts shown = Records.publicly(notice);
    RecordCounts internal = Records.internally(notice);
    return shown.issues() == 0
        ? Stream.empty()
        : Stream.of(TotalKind.values())
            .map(kind -> kind.first(folded))
            .flatMap(Optional::stream)
            .filter(total -> !shown.agreeWith(total))
            .map(total -> finding(total, account.get(total.paragraph()), shown, internal));
  }

  private static Finding finding(
      PrintedTotal total, TextPart part, RecordCounts shown, RecordCounts internal) {
    String printed = String.valueOf(total.number());
    String held = String.valueOf(shown.of(total.kind()));
    if (internal.agreeWith(total)) {
      return Finding.in(FindingCode.WITHHELD_COUNTED, part, printed, held);
    }
    FindingCode code = FindingCode.STAT_MISMATCH;
    return Finding.in(code, part, printed, held)
        .as(code.key() + "-" + total.kind().name().toLowerCase(Locale.ROOT));
  }
}
