package org.tongbao.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.tongbao.notice.Attainment;
import org.tongbao.notice.Completion;
import org.tongbao.shared.validation.PlainText;

/**
 * What happened with an issue or measure.
 *
 * @param completion how far it has come; null: as far as before
 * @param sustained whether it is kept up for good; null: as before
 * @param isPublic whether everyone may read the entry beside a live notice
 * @param reason why something that was done is taken up again
 */
public record ProgressInput(
    @NotNull LocalDate occurredOn,
    @NotBlank @Size(max = 5000) @PlainText String note,
    Completion completion,
    Boolean sustained,
    @NotNull @JsonProperty("public") Boolean isPublic,
    @Size(max = 2000) @PlainText String reason) {

  /** Where this leads from where it stood. */
  Attainment from(Attainment before) {
    return new Attainment(
        Objects.requireNonNullElse(completion, before.completion()),
        Objects.requireNonNullElse(sustained, before.sustained()));
  }

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
