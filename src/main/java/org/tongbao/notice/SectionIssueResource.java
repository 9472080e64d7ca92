package org.tongbao.notice;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;
import org.tongbao.shared.page.Page;

/** The issues of one section. */
@Path("/v1/admin/sections/{sectionId}/issues")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class SectionIssueResource {

  private final IssueService issues;

  SectionIssueResource(IssueService issues) {
    this.issues = issues;
  }

  @GET
  public Page<IssueView> below(@PathParam("sectionId") UUID sectionId) {
    return Page.whole(issues.below(sectionId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<IssueView> create(
      @PathParam("sectionId") UUID sectionId, @NotNull @Valid IssueInput body) {
    IssueView issue = issues.create(sectionId, body);
    return Answers.created("/v1/admin/issues/" + issue.id(), issue, issue.version());
  }
}
