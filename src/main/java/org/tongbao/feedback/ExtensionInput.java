package org.tongbao.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tongbao.shared.validation.PlainText;

/** A later limit (延期), and why; the submitter is told both. */
public record ExtensionInput(
    @NotNull LocalDate dueOn, @NotBlank @Size(max = 1000) @PlainText String reason) {}
