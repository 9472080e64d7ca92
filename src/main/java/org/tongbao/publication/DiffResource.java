package org.tongbao.publication;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What changes before the public, field by field, as staff look at it. */
@Path("/v1/admin/notices/{noticeId}")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class DiffResource {

  private final DiffService diffs;

  DiffResource(DiffService diffs) {
    this.diffs = diffs;
  }

  @GET
  @Path("/revisions/{number}/diff")
  public RevisionDiff between(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @QueryParam("against") @Min(1) Integer against,
      @QueryParam("audience") @DefaultValue("PUBLIC") Audience audience) {
    return diffs.between(noticeId, number, against, audience);
  }

  @GET
  @Path("/preview/diff")
  public RevisionDiff unpublished(
      @PathParam("noticeId") UUID noticeId,
      @QueryParam("against") @Min(1) Integer against,
      @QueryParam("audience") @DefaultValue("PUBLIC") Audience audience) {
    return diffs.unpublished(noticeId, against, audience);
  }
}
