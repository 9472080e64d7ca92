package org.tongbao.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/**
 * What a verification of the audit log found.
 *
 * @param fault the first; null when it is intact
 * @param seals how many were looked at, up to the fault
 * @param events how many stand under these
 * @param unsealed how many stand under none yet, and are not vouched for
 * @param oldestUnsealedAt null: there are none
 * @param lastSeal the last that was looked at; null: none
 */
@RegisterForReflection
public record ChainReport(
    boolean intact,
    ChainFault fault,
    long seals,
    long events,
    long unsealed,
    Instant oldestUnsealedAt,
    LastSeal lastSeal,
    Instant verifiedAt) {

  /**
   * A seal to be noted.
   *
   * @param hash as hexadecimal digits
   */
  @RegisterForReflection
  public record LastSeal(long number, String hash, Instant sealedAt) {

    static LastSeal of(Seal seal) {
      return seal == null ? null : new LastSeal(seal.number(), seal.hash(), seal.sealedAt());
    }
  }
}
