package org.tongbao.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/**
 * An answer to a submission.
 *
 * @param isPublic whether everyone may read it beside the notice
 * @param publicQuestion what was asked, in the office's words; the submitter's are never published
 */
public record ReplyInput(
    @NotBlank @Size(max = 5000) @PlainText String content,
    @NotNull @JsonProperty("public") Boolean isPublic,
    @Size(max = 1000) @PlainText String publicQuestion) {}
