package org.tongbao.feedback;

import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** What staff note when they close a case. */
public record ClosureInput(@Size(max = 1000) @PlainText String note) {}
