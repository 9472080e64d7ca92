package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Accounts as their own users need them. Each call is a short transaction; hashing is in none. */
@ApplicationScoped
class AccountService {

  private final UserRepository users;
  private final AuditLog audit;
  private final Clock clock;

  AccountService(UserRepository users, AuditLog audit, Clock clock) {
    this.users = users;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Optional<Account> byUsername(String username) {
    return users.byUsername(username).map(Account::of);
  }

  @Transactional
  public Optional<Account> byId(UUID id) {
    return users.findByIdOptional(id).map(Account::of);
  }

  @Transactional
  public void changePassword(UUID id, String newPasswordHash) {
    User user =
        users.findByIdOptional(id).orElseThrow(() -> new Problem(ProblemType.UNAUTHENTICATED));
    user.changePassword(newPasswordHash, clock.instant());
    audit.done(Account.of(user).actor(), "user.change-password", id);
  }
}
