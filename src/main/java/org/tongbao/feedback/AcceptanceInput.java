package org.tongbao.feedback;

import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** What staff note when they take a case on. */
public record AcceptanceInput(@Size(max = 1000) @PlainText String note) {}
