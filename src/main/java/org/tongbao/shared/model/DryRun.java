package org.tongbao.shared.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** Transactions in which everything is only tried. */
@ApplicationScoped
public class DryRun {

  private final TransactionManager transactions;

  DryRun(TransactionManager transactions) {
    this.transactions = transactions;
  }

  /** Makes the present transaction one: what it changes is not kept. */
  public void begin() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }
}
