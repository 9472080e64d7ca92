package org.tongbao.feedback.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.Paged;

/**
 * A month's ledger, with a page of its rows.
 *
 * @param month as 2026-03
 * @param organisationId whose it is, with those below; null: all within the caller's reach
 * @param asOf when the cases stood so
 */
@RegisterForReflection
public record FeedbackLedger(
    String month,
    UUID organisationId,
    Instant asOf,
    LedgerTotals totals,
    List<LedgerGroup> byKind,
    List<LedgerGroup> byChannel,
    List<LedgerGroup> byUnit,
    List<LedgerGroup> byOrganisation,
    List<LedgerRow> items,
    String nextCursor)
    implements Paged {

  static FeedbackLedger of(LedgerScope scope, LedgerCounts counts, Page<LedgerRow> rows) {
    return new FeedbackLedger(
        scope.month().toString(),
        scope.organisationId(),
        scope.asOf(),
        counts.totals(),
        counts.byKind(),
        counts.byChannel(),
        counts.byUnit(),
        counts.byOrganisation(),
        rows.items(),
        rows.nextCursor());
  }
}
