package org.tongbao.notice;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;
import org.tongbao.shared.page.PageParameters;

/** Issues of working copies. */
@Path("/v1/admin/issues")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class IssueResource {

  private final IssueService issues;

  IssueResource(IssueService issues) {
    this.issues = issues;
  }

  @GET
  public Page<IssueListItem> list(
      @Valid @BeanParam TaskFilter filter, @Valid @BeanParam PageParameters page) {
    return issues.list(filter, page.of("issues", filter));
  }

  @GET
  @Path("/{issueId}")
  public RestResponse<IssueView> get(@PathParam("issueId") UUID issueId) {
    IssueView issue = issues.get(issueId);
    return Answers.ok(issue, issue.version());
  }

  @GET
  @Path("/{issueId}/chain")
  public Page<IssueListItem> chain(@PathParam("issueId") UUID issueId) {
    return Page.whole(issues.chain(issueId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{issueId}")
  @RolesAllowed(EDITOR)
  public RestResponse<IssueView> replace(
      @PathParam("issueId") UUID issueId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid IssueInput body) {
    IssueView issue = issues.replace(issueId, body, ifMatch);
    return Answers.ok(issue, issue.version());
  }

  @DELETE
  @Path("/{issueId}")
  @RolesAllowed(EDITOR)
  public void delete(@PathParam("issueId") UUID issueId, @HeaderParam("If-Match") String ifMatch) {
    issues.delete(issueId, ifMatch);
  }
}
