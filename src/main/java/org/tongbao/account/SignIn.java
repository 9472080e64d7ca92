package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.config.TongbaoConfig;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Lets users in by password. With an external issuer, passwords are not our business: 404. */
@ApplicationScoped
class SignIn {

  private final AccountService accounts;
  private final SignInGuard guard;
  private final Passwords passwords;
  private final TokenIssuer tokens;
  private final AuditLog audit;
  private final boolean external;

  SignIn(
      AccountService accounts,
      SignInGuard guard,
      Passwords passwords,
      TokenIssuer tokens,
      AuditLog audit,
      TongbaoConfig config) {
    this.accounts = accounts;
    this.guard = guard;
    this.passwords = passwords;
    this.tokens = tokens;
    this.audit = audit;
    this.external = config.auth().external().isPresent();
  }

  /**
   * An access token for the right password.
   *
   * @throws Problem 401 for anything else, 429 after too many of these
   */
  AccessToken token(Credentials credentials) {
    requireOwnPasswords();
    return verified(credentials, "auth.token")
        .map(tokens::issue)
        .orElseThrow(
            () -> new Problem(ProblemType.WRONG_CREDENTIALS).header("WWW-Authenticate", "Bearer"));
  }

  /**
   * Changes a user's own password.
   *
   * @throws Problem 422 when the present one is wrong or the new one unfit, 429 after too many
   */
  void changePassword(String username, PasswordChange change) {
    requireOwnPasswords();
    String newHash = passwords.hash(change.newPassword(), "/newPassword");
    Account account =
        verified(new Credentials(username, change.currentPassword()), "user.change-password")
            .orElseThrow(
                () ->
                    new Problem(ProblemType.INVALID_CONTENT)
                        .violation("/currentPassword", "wrong-password"));
    accounts.changePassword(account.id(), newHash);
  }

  private Optional<Account> verified(Credentials credentials, String action) {
    String username = credentials.username();
    guard.check(username);
    Optional<Account> account = accounts.byUsername(username).filter(a -> !a.disabled());
    if (passwords.matches(credentials.password(), account.flatMap(Account::passwordHash))) {
      guard.succeeded(username);
      return account;
    }
    // What was typed as a name may be a password: only names that exist are written down.
    audit.refused(
        new Actor("public", Set.of(), account.flatMap(a -> a.actor().organisationId())),
        action,
        account.map(a -> a.id().toString()).orElse("unknown"),
        "wrong credentials");
    guard.failed(username);
    return Optional.empty();
  }

  private void requireOwnPasswords() {
    if (external) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
