package org.tongbao.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tongbao.shared.validation.PlainText;

/** How the public reaches an organisation. */
public record OrganisationContact(
    @Size(max = 20) List<@NotNull @NotBlank @Size(max = 100) @PlainText String> phones,
    @Size(max = 500) @PlainText String address,
    @Size(max = 20) @PlainText String postcode,
    @Size(max = 20) List<@NotNull @NotBlank @Size(max = 254) @PlainText String> emails,
    @Size(max = 200) @PlainText String openingHours) {

  public OrganisationContact {
    phones = phones == null ? List.of() : phones;
    emails = emails == null ? List.of() : emails;
  }
}
