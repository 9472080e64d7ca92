package org.tongbao.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What the public list of notices is narrowed down to, and its order. */
record NoticeSearch(
    @QueryParam("organisation") UUID organisation,
    @QueryParam("year") @Min(1949) @Max(9999) Integer year,
    @QueryParam("sort") @DefaultValue("-publishedAt") NoticeSort sort) {}
