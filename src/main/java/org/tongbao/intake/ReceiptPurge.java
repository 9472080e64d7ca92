package org.tongbao.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongbao.shared.problem.DatabaseOutage;

/** Deletes, in small batches, the receipts that nobody came for. */
@ApplicationScoped
class ReceiptPurge {

  private static final int BATCH = 500;

  private final ReceiptService receipts;

  ReceiptPurge(ReceiptService receipts) {
    this.receipts = receipts;
  }

  @Scheduled(
      every = "1m",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    DatabaseOutage.sitOut(this::purge);
  }

  void purge() {
    boolean more = true;
    while (more) {
      more = receipts.purge(BATCH);
    }
  }
}
