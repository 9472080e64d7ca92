package org.tongbao.notice.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What came of a ledger that was sent back.
 *
 * @param version the notice's: as it is now, which after a dry run is as it was
 */
public record LedgerUpload(
    UUID noticeId, long version, boolean dryRun, List<LedgerChange> changes) {}
