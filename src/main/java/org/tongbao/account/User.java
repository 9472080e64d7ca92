package org.tongbao.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.shared.model.VersionedEntity;

/** Someone on the staff of an organisation, or of all of them. */
@Entity
@Table(name = "users")
class User extends VersionedEntity {

  private String username;

  @Column(name = "display_name")
  private String displayName;

  private String unit;

  @Column(name = "organisation_id")
  private UUID organisationId;

  private String[] roles;

  private boolean disabled;

  @Column(name = "password_hash")
  private String passwordHash;

  /** For Hibernate. */
  protected User() {}

  User(UserInput input, Optional<String> passwordHash, Instant now) {
    super(now);
    this.username = input.username();
    take(input, passwordHash);
  }

  /** The username stays: reviews and the audit log name people by it. */
  void change(UserInput input, Optional<String> newPasswordHash, Instant now) {
    take(input, newPasswordHash);
    touch(now);
  }

  void changePassword(String newPasswordHash, Instant now) {
    passwordHash = newPasswordHash;
    touch(now);
  }

  String username() {
    return username;
  }

  String displayName() {
    return displayName;
  }

  /** Where in the organisation, by the name that issues and measures have for it. */
  Optional<String> unit() {
    return Optional.ofNullable(unit);
  }

  Optional<UUID> organisationId() {
    return Optional.ofNullable(organisationId);
  }

  List<String> roles() {
    return List.of(roles);
  }

  boolean disabled() {
    return disabled;
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  private void take(UserInput input, Optional<String> newPasswordHash) {
    displayName = input.displayName();
    unit = input.unit();
    organisationId = input.organisationId();
    roles = Roles.ALL.stream().filter(input.roles()::contains).toArray(String[]::new);
    disabled = input.disabled();
    passwordHash = newPasswordHash.orElse(passwordHash);
  }
}
