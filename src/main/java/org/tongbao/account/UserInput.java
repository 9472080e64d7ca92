package org.tongbao.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/**
 * What administrators say of a user.
 *
 * @param unit where in the organisation, by the name that issues and measures have for it
 * @param organisationId where the user acts, and below; absent: everywhere
 * @param password absent: as it was; a user without one cannot sign in here
 */
@JsonIgnoreProperties({"id", "version", "createdAt", "updatedAt"})
public record UserInput(
    @NotNull @Pattern(regexp = USERNAME, message = "{org.tongbao.Username}") String username,
    @NotBlank @Size(max = 100) @PlainText String displayName,
    @Size(min = 1, max = 200) @PlainText String unit,
    UUID organisationId,
    @NotNull @Size(max = 20) List<@NotNull String> roles,
    Boolean disabled,
    @PlainText String password) {

  private static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}";

  public UserInput {
    disabled = disabled != null && disabled;
  }

  /** Without the password, wherever it may be printed. */
  @Override
  public String toString() {
    return "UserInput[" + username + "]";
  }
}
