package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actors behind the server's own tokens, as the users table has them at this moment. */
@ApplicationScoped
class LocalActors {

  private final AccountService accounts;

  LocalActors(AccountService accounts) {
    this.accounts = accounts;
  }

  /** Empty when the user is gone or disabled. */
  Optional<NamedActor> of(JsonWebToken token) {
    return Optional.<Object>ofNullable(token.getClaim(TokenIssuer.USER_ID))
        .map(String::valueOf)
        .flatMap(LocalActors::uuid)
        .flatMap(accounts::byId)
        .filter(account -> !account.disabled())
        .map(account -> new NamedActor(account.actor(), account.displayName()));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
