package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.tongbao.shared.config.TongbaoConfig;

/**
 * Those who once decided what the server does now. They must still be allowed to: whoever has left
 * the office or lost the role does not act through the server either. The users of an external
 * issuer cannot be asked after; what they were allowed when they decided counts.
 */
@ApplicationScoped
public class AbsentActors {

  private final AccountService accounts;
  private final boolean external;

  AbsentActors(AccountService accounts, TongbaoConfig config) {
    this.accounts = accounts;
    this.external = config.auth().external().isPresent();
  }

  /** The actor with this username; empty when there is none any more who has the role. */
  public Optional<Actor> having(String role, String username) {
    return external
        ? Optional.of(new Actor(username, Set.of(role), Optional.empty()))
        : accounts
            .byUsername(username)
            .filter(account -> !account.disabled())
            .map(Account::actor)
            .filter(actor -> actor.roles().contains(role));
  }
}
