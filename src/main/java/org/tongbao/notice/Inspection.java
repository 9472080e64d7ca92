package org.tongbao.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tongbao.shared.validation.PlainText;

/** The inspection (巡察) that a notice answers: who inspected whom, when, and when it was told. */
@Embeddable
@RegisterForReflection
public record Inspection(
    @Enumerated(EnumType.STRING) InspectionKind kind,
    @Size(max = 100) @PlainText String term,
    @Size(max = 100) @PlainText String round,
    @Size(max = 200) @PlainText String team,
    @Size(max = 200) @PlainText String inspectedBody,
    LocalDate startedOn,
    LocalDate endedOn,
    LocalDate feedbackOn) {}
