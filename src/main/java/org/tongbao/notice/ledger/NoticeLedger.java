package org.tongbao.notice.ledger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * The ledger of a notice, or one of its lists.
 *
 * @param version the notice's
 * @param list which list; null: the whole ledger
 */
@RegisterForReflection
public record NoticeLedger(
    UUID noticeId, long version, String title, NoticeList list, List<NoticeLedgerRow> items) {}
