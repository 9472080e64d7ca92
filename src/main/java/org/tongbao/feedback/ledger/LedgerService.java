package org.tongbao.feedback.ledger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.account.CurrentActor;
import org.tongbao.account.OrganisationTree;
import org.tongbao.account.Scope;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.model.Snapshot;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** The month's ledger, in which counts and rows are of the same moment. */
@ApplicationScoped
public class LedgerService {

  /** A large file over a slow line takes its time; seconds. */
  private static final int LONGEST = 600;

  private final Snapshot snapshot;
  private final LedgerCounting counting;
  private final LedgerRows rows;
  private final CurrentActor actor;
  private final OrganisationTree tree;
  private final TongbaoConfig config;
  private final Clock clock;

  LedgerService(
      Snapshot snapshot,
      LedgerCounting counting,
      LedgerRows rows,
      CurrentActor actor,
      OrganisationTree tree,
      TongbaoConfig config,
      Clock clock) {
    this.snapshot = snapshot;
    this.counting = counting;
    this.rows = rows;
    this.actor = actor;
    this.tree = tree;
    this.config = config;
    this.clock = clock;
  }

  /**
   * What a ledger is of.
   *
   * @throws Problem 404 when there is no such organisation within reach
   */
  @Transactional
  public LedgerScope scope(LedgerFilter filter) {
    UUID organisation = filter.organisation();
    if (organisation != null && !actor.reaches(organisation)) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    Scope within =
        organisation == null ? actor.scope() : new Scope(Optional.of(tree.from(organisation)));
    return new LedgerScope(
        YearMonth.parse(filter.month()), organisation, within, config.zone(), clock.instant());
  }

  /** The counts, and a page of the rows. */
  @Transactional
  public FeedbackLedger page(LedgerScope scope, PageRequest page) {
    snapshot.begin();
    return FeedbackLedger.of(scope, counting.of(scope), rows.page(scope, page));
  }

  /** All rows as CSV. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeCsv(LedgerScope scope, LedgerWords words, OutputStream out) throws IOException {
    snapshot.begin();
    LedgerFile.writeCsv(words, out, row -> rows.forEach(scope, row));
  }

  /** The counts and all rows as a workbook. */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST)
  public void writeXlsx(LedgerScope scope, LedgerWords words, OutputStream out) throws IOException {
    snapshot.begin();
    LedgerFile.writeXlsx(words, counting.of(scope), out, row -> rows.forEach(scope, row));
  }
}
