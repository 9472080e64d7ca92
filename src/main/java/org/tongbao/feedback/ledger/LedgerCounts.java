package org.tongbao.feedback.ledger;

import java.util.List;

/** All counts of a ledger, the largest groups first. */
record LedgerCounts(
    LedgerTotals totals,
    List<LedgerGroup> byKind,
    List<LedgerGroup> byChannel,
    List<LedgerGroup> byUnit,
    List<LedgerGroup> byOrganisation) {}
