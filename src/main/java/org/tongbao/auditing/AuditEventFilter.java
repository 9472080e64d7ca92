package org.tongbao.auditing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.tongbao.audit.Outcome;

/**
 * What a list of events is narrowed down to.
 *
 * @param from the first day
 * @param to the last day
 */
public record AuditEventFilter(
    @QueryParam("actor") @Size(max = 200) String actor,
    @QueryParam("action") @Size(max = 100) String action,
    @QueryParam("subject") @Size(max = 2000) String subject,
    @QueryParam("outcome") Outcome outcome,
    @QueryParam("from") LocalDate from,
    @QueryParam("to") LocalDate to) {}
