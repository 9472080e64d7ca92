package org.tongbao.progress;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tongbao.notice.Completion;

/**
 * An entry as everyone reads it: of an issue or of a measure, without who recorded it. It has no
 * number, whose gaps would tell of entries that are not public.
 */
@RegisterForReflection
public record PublicProgress(
    UUID issueId,
    UUID measureId,
    int round,
    LocalDate occurredOn,
    String note,
    Completion completion,
    boolean sustained,
    String reason,
    Instant recordedAt) {}
