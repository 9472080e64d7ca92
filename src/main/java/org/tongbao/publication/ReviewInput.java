package org.tongbao.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** A reviewer's decision; a rejection says why. */
public record ReviewInput(
    @NotNull ReviewStage stage,
    @NotNull ReviewDecision decision,
    @Size(max = 2000) @PlainText String comment) {}
