package org.tongbao.notice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of issues across notices is narrowed down to. */
public record IssueFilter(
    @QueryParam("notice") UUID notice,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("completion") Completion completion,
    @QueryParam("overdue") Boolean overdue) {}
