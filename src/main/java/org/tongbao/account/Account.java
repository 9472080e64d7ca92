package org.tongbao.account;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What sign-in and tokens need of a user. */
record Account(
    UUID id,
    Actor actor,
    String displayName,
    Optional<String> unit,
    boolean disabled,
    Optional<String> passwordHash) {

  static Account of(User user) {
    return new Account(
        user.id(),
        new Actor(user.username(), Set.copyOf(user.roles()), user.organisationId()),
        user.displayName(),
        user.unit(),
        user.disabled(),
        user.passwordHash());
  }
}
