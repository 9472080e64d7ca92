package org.tongbao.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tongbao.notice.ReviewStage;
import org.tongbao.shared.validation.PlainText;

/**
 * A reviewer's decision; a rejection says why.
 *
 * @param contentHash what the reviewer has read; another content is then not reviewed
 */
public record ReviewInput(
    @NotNull ReviewStage stage,
    @NotNull ReviewDecision decision,
    @Size(max = 2000) @PlainText String comment,
    @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}
