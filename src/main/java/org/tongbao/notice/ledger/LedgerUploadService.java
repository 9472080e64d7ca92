package org.tongbao.notice.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tongbao.account.AuditedAction;
import org.tongbao.notice.CommitmentService;
import org.tongbao.notice.NoticeHead;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.model.DryRun;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.sheet.XlsxReader;

/** Takes a ledger back that was filled in: all of it, or nothing. */
@ApplicationScoped
public class LedgerUploadService {

  private final CommitmentService commitments;
  private final NoticeLedgerRows rows;
  private final CommitmentReader reader;
  private final DryRun dryRun;

  LedgerUploadService(
      CommitmentService commitments,
      NoticeLedgerRows rows,
      CommitmentReader reader,
      DryRun dryRun) {
    this.commitments = commitments;
    this.rows = rows;
    this.reader = reader;
    this.dryRun = dryRun;
  }

  /**
   * Stores what is new in a sheet. Rows that it lacks stay as they are, and a sheet without news
   * changes nothing, not even a version.
   *
   * @param trial whether only to tell what would change
   * @param words those of the answer
   * @throws Problem 404, 409 as for edits; 412 when rows, or the notice that If-Match names, have
   *     changed since; 422 when something in the sheet is wrong
   */
  @Transactional
  @AuditedAction("notice.ledger")
  public LedgerUpload upload(
      UUID noticeId, byte[] file, boolean trial, String ifMatch, LedgerWords words) {
    NoticeHead notice = commitments.lock(noticeId);
    Preconditions.honour(ifMatch, notice.version());
    LedgerFaults faults = new LedgerFaults();
    LedgerComparison sheet =
        new LedgerComparison(
            stored(noticeId), commitments.recorded(noticeId), faults, reader, words);
    XlsxReader.read(file, sheet::add);
    sheet.finish();
    faults.refuseIfAny(Preconditions.etag(notice.version()));
    if (!sheet.commitments().isEmpty()) {
      NoticeHead changed = commitments.replace(noticeId, sheet.commitments());
      notice = trial ? notice : changed;
    }
    if (trial) {
      dryRun.begin();
    }
    return new LedgerUpload(noticeId, notice.version(), trial, sheet.changes());
  }

  private Map<UUID, NoticeLedgerRow> stored(UUID noticeId) {
    Map<UUID, NoticeLedgerRow> stored = new HashMap<>();
    rows.forEach(noticeId, LedgerLayout.WHOLE, row -> stored.put(row.node(), row));
    return stored;
  }
}
