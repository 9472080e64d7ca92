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

/** The measures of one issue. */
@Path("/v1/admin/issues/{issueId}/measures")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class IssueMeasureResource {

  private final MeasureService measures;

  IssueMeasureResource(MeasureService measures) {
    this.measures = measures;
  }

  @GET
  public Page<MeasureView> below(@PathParam("issueId") UUID issueId) {
    return Page.whole(measures.below(issueId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<MeasureView> create(
      @PathParam("issueId") UUID issueId, @NotNull @Valid MeasureInput body) {
    MeasureView measure = measures.create(issueId, body);
    return Answers.created("/v1/admin/measures/" + measure.id(), measure, measure.version());
  }
}
