package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** By when an issue or measure is to be put right; {@code on} goes with BY_DATE alone. */
@Embeddable
@RegisterForReflection
@DayOfDeadline
public record Deadline(
    @Enumerated(EnumType.STRING) @NotNull DeadlineKind kind, LocalDate on, boolean sustain) {}
