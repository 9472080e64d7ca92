package org.tongbao.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Many assignments in one notice. */
public record TaskAssignments(
    @NotNull @Size(min = 1, max = 400) List<@NotNull @Valid TaskAssignment> items) {}
