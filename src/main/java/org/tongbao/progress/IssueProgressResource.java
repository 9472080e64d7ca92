package org.tongbao.progress;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;
import static org.tongbao.notice.TaskKind.ISSUE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.tongbao.shared.page.PageParameters;

/** What was recorded on one issue. */
@Path("/v1/admin/issues/{issueId}/progress")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class IssueProgressResource {

  private final ProgressService progress;

  IssueProgressResource(ProgressService progress) {
    this.progress = progress;
  }

  @GET
  public Page<ProgressView> list(
      @PathParam("issueId") UUID issueId, @Valid @BeanParam PageParameters page) {
    return progress.list(issueId, ISSUE, page.of("progress", issueId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<ProgressView> record(
      @PathParam("issueId") UUID issueId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProgressInput body) {
    return Answers.created(
        "/v1/admin/issues/" + issueId + "/progress",
        progress.record(issueId, ISSUE, body, ifMatch));
  }
}
