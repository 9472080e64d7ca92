package org.tongbao.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A receipt that waits, sealed, for whoever holds the token of which this has the hash. */
@Entity
@Table(name = "kept_receipts")
class KeptReceipt {

  @Id private String tokenHash;
  private byte[] receipt;
  private Instant expiresAt;

  /** For Hibernate. */
  protected KeptReceipt() {}

  KeptReceipt(String tokenHash, byte[] receipt, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.receipt = receipt.clone();
    this.expiresAt = expiresAt;
  }

  byte[] receipt() {
    return receipt.clone();
  }

  boolean isWaiting(Instant now) {
    return now.isBefore(expiresAt);
  }
}
