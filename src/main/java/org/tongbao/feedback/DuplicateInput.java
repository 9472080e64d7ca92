package org.tongbao.feedback;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The case that a submission says once more. */
public record DuplicateInput(@NotNull UUID of) {}
