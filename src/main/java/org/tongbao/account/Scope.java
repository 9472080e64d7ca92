package org.tongbao.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The organisations that an actor may reach: all, or a set. */
public record Scope(Optional<Set<UUID>> limit) {

  /** All organisations. */
  public static Scope everywhere() {
    return new Scope(Optional.empty());
  }

  public boolean covers(UUID organisationId) {
    return limit.isEmpty() || limit.get().contains(organisationId);
  }

  public boolean unlimited() {
    return limit.isEmpty();
  }

  /** The set for a query's {@code in}; empty when unlimited, which the query must ask first. */
  public Set<UUID> organisations() {
    return limit.orElse(Set.of());
  }
}
