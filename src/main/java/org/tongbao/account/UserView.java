package org.tongbao.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A user as administrators see one. */
public record UserView(
    UUID id,
    long version,
    Instant createdAt,
    Instant updatedAt,
    String username,
    String displayName,
    String unit,
    UUID organisationId,
    List<String> roles,
    boolean disabled) {

  static UserView of(User user) {
    return new UserView(
        user.id(),
        user.version(),
        user.createdAt(),
        user.updatedAt(),
        user.username(),
        user.displayName(),
        user.unit().orElse(null),
        user.organisationId().orElse(null),
        user.roles(),
        user.disabled());
  }
}
