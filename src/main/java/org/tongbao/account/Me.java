package org.tongbao.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is signed in, and what they may do. */
public record Me(
    String username, String displayName, String unit, UUID organisationId, List<String> roles) {

  static Me of(Actor actor, String displayName, Optional<String> unit) {
    return new Me(
        actor.username(),
        displayName,
        unit.orElse(null),
        actor.organisationId().orElse(null),
        Roles.ALL.stream().filter(actor.roles()::contains).toList());
  }
}
