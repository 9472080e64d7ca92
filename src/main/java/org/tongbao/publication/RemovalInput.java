package org.tongbao.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Why the text of a revision must go; the public reads it. */
public record RemovalInput(@NotBlank @Size(max = 2000) @PlainText String reason) {}
