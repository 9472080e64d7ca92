package org.tongbao.feedback;

import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** A remark for the colleagues. */
public record NoteInput(@Size(max = 1000) @PlainText String note) {}
