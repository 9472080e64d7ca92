package org.tongbao.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** A user's own new password; of 12 to 72 bytes in UTF-8. */
public record PasswordChange(
    @NotEmpty @Size(max = 200) @PlainText String currentPassword,
    @NotNull @PlainText String newPassword) {

  /** Without the passwords, wherever it may be printed. */
  @Override
  public String toString() {
    return "PasswordChange[]";
  }
}
