package org.tongbao.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * The first thing in the audit log that does not match.
 *
 * @param seal number of the seal where it is
 * @param eventId the event; null: a seal, or an event that is gone
 */
@RegisterForReflection
public record ChainFault(Kind kind, long seal, UUID eventId) {

  /** What is wrong. */
  public enum Kind {
    /** It, or the chain up to it, is not what it was. */
    SEAL_CHANGED,
    /** There are later ones, or events under it. */
    SEAL_MISSING,
    EVENT_CHANGED,
    EVENT_MISSING,
    EVENT_ADDED,
    /** It is not the one that was noted. */
    NOTED_SEAL_DIFFERS
  }

  static ChainFault ofSeal(Kind kind, long seal) {
    return new ChainFault(kind, seal, null);
  }
}
