package org.tongbao.publication;

import jakarta.validation.constraints.Size;
import org.tongbao.shared.validation.PlainText;

/** What goes with a publication; from the second revision on, the public is told what changed. */
public record RevisionInput(@Size(max = 2000) @PlainText String changeNote) {}
