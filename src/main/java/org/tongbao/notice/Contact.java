package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.tongbao.shared.validation.PlainText;

/** Where the public may answer a notice; {@code note} holds what is printed beside the rest. */
@Embeddable
@RegisterForReflection
public record Contact(
    @Size(max = 20) List<@NotNull @NotBlank @Size(max = 100) @PlainText String> phones,
    @Size(max = 500) @PlainText String address,
    @Size(max = 20) @PlainText String postcode,
    @Size(max = 20) List<@NotNull @NotBlank @Size(max = 254) @PlainText String> emails,
    @Size(max = 1000) @PlainText String note) {

  public Contact {
    phones = phones == null ? List.of() : phones;
    emails = emails == null ? List.of() : emails;
  }
}
