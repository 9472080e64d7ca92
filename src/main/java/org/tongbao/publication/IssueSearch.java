package org.tongbao.publication;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.tongbao.notice.Completion;

/** What the public list of issues is narrowed down to. */
record IssueSearch(
    @QueryParam("organisation") UUID organisation,
    @QueryParam("completion") Completion completion) {}
