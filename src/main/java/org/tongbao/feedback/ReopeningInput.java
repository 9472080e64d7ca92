package org.tongbao.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Why a submitter wants a closed case to be taken up again (二次办理). */
public record ReopeningInput(@NotBlank @Size(max = 1000) @PlainText String reason) {}
