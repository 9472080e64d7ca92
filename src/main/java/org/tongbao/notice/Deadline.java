package org.tongbao.notice;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** By when an issue or measure is to be put right; {@code on} goes with BY_DATE alone. */
public record Deadline(@NotNull DeadlineKind kind, LocalDate on, boolean sustain) {}
