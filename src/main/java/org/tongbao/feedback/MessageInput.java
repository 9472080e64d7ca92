package org.tongbao.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** A message between a submitter and the office. */
public record MessageInput(@NotBlank @Size(max = 2000) @PlainText String content) {}
