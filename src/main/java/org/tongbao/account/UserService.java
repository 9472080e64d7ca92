package org.tongbao.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.audit.AuditLog;
import org.tongbao.shared.http.Preconditions;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageRequest;
import org.tongbao.shared.problem.Problem;
import org.tongbao.shared.problem.ProblemType;

/** Keeps the users; each administrator those within reach. */
@ApplicationScoped
class UserService {

  private final UserRepository users;
  private final UserRules rules;
  private final Passwords passwords;
  private final SignInGuard guard;
  private final CurrentActor actor;
  private final AuditLog audit;
  private final Clock clock;

  UserService(
      UserRepository users,
      UserRules rules,
      Passwords passwords,
      SignInGuard guard,
      CurrentActor actor,
      AuditLog audit,
      Clock clock) {
    this.users = users;
    this.rules = rules;
    this.passwords = passwords;
    this.guard = guard;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Page<UserView> list(Optional<UUID> organisation, PageRequest page) {
    return Page.cut(
        users.page(actor.scope(), organisation, page), page, UserRepository::cursor, UserView::of);
  }

  @Transactional
  public UserView get(UUID id) {
    return UserView.of(withinReach(id));
  }

  @Transactional
  public UserView create(UserInput input) {
    rules.check(input);
    User user = new User(input, hash(input), clock.instant());
    users.persistAndFlush(user);
    audit.done(actor.get(), "user.create", user.id(), rights(user));
    return UserView.of(user);
  }

  @Transactional
  public UserView replace(UUID id, String ifMatch, UserInput input) {
    User user = withinReach(id);
    Preconditions.require(ifMatch, user.version());
    if (!user.username().equals(input.username())) {
      throw new Problem(ProblemType.INVALID_CONTENT).violation("/username", "immutable");
    }
    rules.check(input);
    rules.checkNotSelfDefeating(user, input);
    user.change(input, hash(input), clock.instant());
    if (input.password() != null) {
      guard.unlock(user.username());
    }
    users.flush();
    audit.done(actor.get(), "user.update", id, rights(user));
    return UserView.of(user);
  }

  @Transactional
  public void delete(UUID id, String ifMatch) {
    User user = withinReach(id);
    Preconditions.require(ifMatch, user.version());
    rules.checkNotSelf(user);
    users.delete(user);
    users.flush();
    audit.done(actor.get(), "user.delete", id, user.username());
  }

  private User withinReach(UUID id) {
    return users
        .findByIdOptional(id)
        .filter(rules::reaches)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private Optional<String> hash(UserInput input) {
    return Optional.ofNullable(input.password()).map(p -> passwords.hash(p, "/password"));
  }

  private static String rights(User user) {
    return "%s %s%s".formatted(user.username(), user.roles(), user.disabled() ? " disabled" : "");
  }
}
