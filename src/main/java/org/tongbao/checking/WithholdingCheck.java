package org.tongbao.checking;

import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.notice.Disclosure;
import org.tongbao.notice.IssueView;
import org.tongbao.notice.MeasureView;
import org.tongbao.notice.Withholding;

/** What is withheld is withheld on one of the five grounds (五种情形). */
final class WithholdingCheck implements Check {

  @Override
  public Stream<Finding> of(CheckedNotice notice) {
    return Stream.concat(
        notice.parts().issues().stream().flatMap(part -> of(part, IssueView::disclosure)),
        notice.parts().measures().stream().flatMap(part -> of(part, MeasureView::disclosure)));
  }

  private static <T> Stream<Finding> of(Part<T> part, Function<T, Disclosure> disclosure) {
    Disclosure said = disclosure.apply(part.view());
    return Stream.concat(
        of(part, "PUBLIC", said.toPublic()), of(part, "INTERNAL", said.internal()));
  }

  private static Stream<Finding> of(Part<?> part, String audience, Withholding withholding) {
    Place reason = part.at("disclosure/" + audience + "/reason");
    return withholding.withheld() && withholding.reason() == null
        ? Stream.of(Finding.at(FindingCode.NO_WITHHOLDING_REASON, reason))
        : Stream.empty();
  }
}
