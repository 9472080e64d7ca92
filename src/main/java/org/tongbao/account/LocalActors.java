package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.tongbao.shared.model.Ids;

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
        .flatMap(id -> Ids.parse(id.toString()))
        .flatMap(accounts::byId)
        .filter(account -> !account.disabled())
        .map(account -> new NamedActor(account.actor(), account.displayName(), account.unit()));
  }
}
