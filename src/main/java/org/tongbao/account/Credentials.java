package org.tongbao.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** With what a user signs in. */
public record Credentials(
    @NotBlank @Size(max = 200) @PlainText String username,
    @NotEmpty @Size(max = 200) @PlainText String password) {

  /** Without the password, wherever it may be printed. */
  @Override
  public String toString() {
    return "Credentials[" + username + "]";
  }
}
