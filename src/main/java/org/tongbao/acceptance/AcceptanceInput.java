package org.tongbao.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tongbao.shared.validation.PlainText;

/** That something is accepted: when, by whom, and what was found. */
public record AcceptanceInput(
    @NotNull LocalDate acceptedOn,
    @NotBlank @Size(max = 200) @PlainText String acceptedBy,
    @Size(max = 2000) @PlainText String note) {}
