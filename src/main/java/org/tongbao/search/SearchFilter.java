package org.tongbao.search;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.tongbao.publication.HitKind;

/** What is sought, and where. */
record SearchFilter(
    @QueryParam("q")
        @NotNull(message = "{org.tongbao.SearchWords.missing}")
        @Size(max = 200, message = "{org.tongbao.SearchWords.long}")
        String q,
    @QueryParam("kind") HitKind kind,
    @QueryParam("organisation") UUID organisation) {}
