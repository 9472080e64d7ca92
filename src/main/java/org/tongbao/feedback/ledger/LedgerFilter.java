package org.tongbao.feedback.ledger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which ledger is wanted. */
public record LedgerFilter(
    @QueryParam("month")
        @NotNull
        @Size(min = 7, max = 7)
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        String month,
    @QueryParam("organisation") UUID organisation) {}
