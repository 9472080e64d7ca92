package org.tongbao.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Why a notice is taken back; the public reads it. */
public record WithdrawalInput(@NotBlank @Size(max = 2000) @PlainText String reason) {}
