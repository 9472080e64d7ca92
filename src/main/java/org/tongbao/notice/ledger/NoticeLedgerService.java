package org.tongbao.notice.ledger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tongbao.notice.NoticeHead;
import org.tongbao.notice.NoticeService;
import org.tongbao.shared.model.Snapshot;
import org.tongbao.shared.problem.Problem;

/** The ledger of a notice and its lists, each of one moment. */
@ApplicationScoped
public class NoticeLedgerService {

  /** A large file over a slow line takes its time; seconds. */
  private static final int LONGEST = 600;

  private final NoticeService notices;
  private final NoticeLedgerRows rows;
  private final Snapshot snapshot;

  NoticeLedgerService(NoticeService notices, NoticeLedgerRows rows, Snapshot snapshot) {
    this.notices = notices;
    this.rows = rows;
    this.snapshot = snapshot;
  }

  /**
   * Looks whether the notice is there.
   *
   * @throws Problem 404 when there is none within reach
   */
  @Transactional
  public void requireReach(UUID noticeId) {
    notices.head(noticeId);
  }

  /**
   * A list, or with null the whole ledger.
   *
   * @throws Problem 404 when there is no such notice within reach
   */
  @Transactional
  public NoticeLedger read(UUID noticeId, NoticeList list) {
    snapshot.begin();
    NoticeHead notice = notices.head(noticeId);
    List<NoticeLedgerRow> items = new ArrayList<>();
    rows.forEach(noticeId, LedgerLayout.of(list), items::add);
    return new NoticeLedger(noticeId, notice.version(), notice.title(), list, items);
  }

  /**
   * The same as CSV.
   *
   * @throws Problem 404 when there is no such notice within reach
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeCsv(UUID noticeId, NoticeList list, LedgerWords words, OutputStream out)
      throws IOException {
    file(list, words).writeCsv(out, source(noticeId, list));
  }

  /**
   * The same as a workbook.
   *
   * @throws Problem 404 when there is no such notice within reach
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeXlsx(UUID noticeId, NoticeList list, LedgerWords words, OutputStream out)
      throws IOException {
    file(list, words).writeXlsx(out, source(noticeId, list));
  }

  private static NoticeLedgerFile file(NoticeList list, LedgerWords words) {
    return new NoticeLedgerFile(LedgerLayout.of(list), words);
  }

  private NoticeLedgerFile.Source source(UUID noticeId, NoticeList list) {
    snapshot.begin();
    notices.head(noticeId);
    return use -> rows.forEach(noticeId, LedgerLayout.of(list), use);
  }
}
