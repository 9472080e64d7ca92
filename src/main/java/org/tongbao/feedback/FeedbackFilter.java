package org.tongbao.feedback;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of cases is narrowed down to. */
public record FeedbackFilter(
    @QueryParam("status") FeedbackStatus status,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("handler") @Size(max = 100) String handler,
    @QueryParam("notice") UUID notice,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("overdue") Boolean overdue,
    @QueryParam("kind") FeedbackKind kind,
    @QueryParam("q") @Size(max = 100) String q) {}
