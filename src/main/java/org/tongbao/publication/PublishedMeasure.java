package org.tongbao.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.tongbao.notice.Completion;
import org.tongbao.notice.Deadline;
import org.tongbao.notice.MeasureType;
import org.tongbao.notice.Printable;
import org.tongbao.notice.Responsibility;

/** A measure as it was published. */
@RegisterForReflection
public record PublishedMeasure(
    UUID id,
    String marker,
    String text,
    Boolean startsParagraph,
    MeasureType type,
    Responsibility responsibility,
    Deadline deadline,
    Completion completion,
    boolean sustained)
    implements Printable.Measure {}
