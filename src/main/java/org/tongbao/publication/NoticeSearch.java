package org.tongbao.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.tongbao.notice.Completion;
import org.tongbao.notice.InspectionKind;

/** What the public list of notices is narrowed down to, and its order. */
record NoticeSearch(
    @QueryParam("q") @Size(max = 200, message = "{org.tongbao.SearchWords.long}") String q,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("year") @Min(1949) @Max(9999) Integer year,
    @QueryParam("inspectionKind") InspectionKind inspectionKind,
    @QueryParam("completion") Completion completion,
    @QueryParam("sort") @DefaultValue("-publishedAt") NoticeSort sort) {}
