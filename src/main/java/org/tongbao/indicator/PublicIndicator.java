package org.tongbao.indicator;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An indicator as everyone reads it.
 *
 * @param actual the figure of the latest day; absent before the first
 * @param reached whether that reaches the target; absent without either
 */
@RegisterForReflection
public record PublicIndicator(
    UUID id,
    String name,
    String unit,
    Direction direction,
    String target,
    LocalDate targetOn,
    String actual,
    LocalDate asOf,
    Boolean reached) {}
