package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.model.Ids;

/** Puts the first user in place; of nodes that start at once, one does it. */
@ApplicationScoped
class FirstUser {

  static final String NAME = "admin";

  private static final String INSERT =
      """
      insert into users (id, version, created_at, updated_at, username, display_name, roles, disabled, password_hash)
      select :id, 0, :now, :now, :username, :username, :roles, false, :hash
       where not exists (select from users)
      on conflict do nothing
      """;

  private final UserRepository users;
  private final Passwords passwords;
  private final AuditLog audit;
  private final Clock clock;

  FirstUser(UserRepository users, Passwords passwords, AuditLog audit, Clock clock) {
    this.users = users;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public boolean none() {
    return users.count() == 0;
  }

  /** Whether this call has made the user; false when there was one by then. */
  @Transactional
  public boolean create(String username, String password) {
    var id = Ids.next();
    Instant now = clock.instant();
    boolean made =
        users
                .getSession()
                .createNativeMutationQuery(INSERT)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("username", username)
                .setParameter("roles", Roles.ALL.toArray(String[]::new))
                .setParameter("hash", passwords.hash(password))
                .executeUpdate()
            == 1;
    if (made) {
      audit.done("system", "user.create", id, "first administrator");
    }
    return made;
  }
}
