package org.tongbao.checking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Which warning may stand, and why. */
public record AcknowledgementInput(
    @NotNull FindingCode code,
    @NotNull @Size(max = 500) @PlainText String pointer,
    @NotNull @NotBlank @Size(max = 2000) @PlainText String reason) {}
