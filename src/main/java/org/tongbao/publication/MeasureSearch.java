package org.tongbao.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** What the public list of measures is narrowed down to. */
record MeasureSearch(
    @QueryParam("q") @Size(max = 200, message = "{org.tongbao.SearchWords.long}") String q,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("notice") UUID notice,
    @QueryParam("section") UUID section,
    @QueryParam("year") @Min(1949) @Max(9999) Integer year,
    @QueryParam("unit") @Size(max = 200) String unit,
    @QueryParam("completion") Completion completion,
    @QueryParam("sustained") Boolean sustained,
    @QueryParam("carriedOn") Boolean carriedOn)
    implements RecordSearch {}
