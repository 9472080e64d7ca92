package org.tongbao.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Why something is done that must not be done without a reason. */
public record RequiredReason(@NotBlank @Size(max = 1000) @PlainText String reason) {}
