package org.tongbao.notice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a list of working copies is narrowed down to. */
public record NoticeFilter(
    @QueryParam("stage") Stage stage,
    @QueryParam("awaiting") Awaiting awaiting,
    @QueryParam("publication") PublicationState publication,
    @QueryParam("organisation") UUID organisation,
    @QueryParam("q") @Size(max = 200, message = "{org.tongbao.SearchWords.long}") String q) {}
