package org.tongbao.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.tongbao.shared.validation.PlainText;

/** To which other organisation a case goes (转办), and why; the submitter is told both. */
public record TransferInput(
    @NotNull UUID organisationId, @NotBlank @Size(max = 1000) @PlainText String reason) {}
