package org.tongbao.account;

import java.util.List;
import java.util.UUID;

/** Who is signed in, and what they may do. */
public record Me(String username, String displayName, UUID organisationId, List<String> roles) {

  static Me of(Actor actor, String displayName) {
    return new Me(
        actor.username(),
        displayName,
        actor.organisationId().orElse(null),
        Roles.ALL.stream().filter(actor.roles()::contains).toList());
  }
}
