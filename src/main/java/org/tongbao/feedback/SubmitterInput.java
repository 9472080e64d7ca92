package org.tongbao.feedback;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongbao.shared.validation.PlainText;

/** Who submits, as far as they care to say. */
@RegisterForReflection
public record SubmitterInput(
    @Size(max = 100) @PlainText String name,
    @Size(max = 50) @PlainText String phone,
    @Size(max = 254) @Email @PlainText String email) {

  /** The submitter, or null where nothing is said at all. */
  static SubmitterInput named(SubmitterInput submitter) {
    return submitter == null || submitter.saysNothing() ? null : submitter;
  }

  private boolean saysNothing() {
    return Stream.of(name, phone, email).filter(Objects::nonNull).allMatch(String::isBlank);
  }
}
