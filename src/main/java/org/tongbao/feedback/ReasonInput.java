package org.tongbao.feedback;

import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** Why something is done; it may be left out. */
public record ReasonInput(@Size(max = 1000) @PlainText String reason) {}
