package org.tongbao.acceptance;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;

/** Acceptance of issues. */
@Path("/v1/admin/issues/{issueId}/acceptance")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class IssueAcceptanceResource {

  private final AcceptanceService acceptances;

  IssueAcceptanceResource(AcceptanceService acceptances) {
    this.acceptances = acceptances;
  }

  @GET
  public Page<AcceptanceView> list(@PathParam("issueId") UUID issueId) {
    return Page.whole(acceptances.ofIssue(issueId));
  }

  @POST
  @Briefly
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REVIEWER)
  public RestResponse<AcceptanceView> accept(
      @PathParam("issueId") UUID issueId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AcceptanceInput body) {
    return Answers.created(
        "/v1/admin/issues/" + issueId + "/acceptance",
        acceptances.acceptIssue(issueId, body, ifMatch));
  }
}
