package org.tongbao.audit;

import java.util.Optional;
import java.util.UUID;

/** Whose deed an event is. */
public interface AuditActor {

  String username();

  /** The organisation that the actor belongs to; empty: none in particular. */
  Optional<UUID> organisationId();
}
