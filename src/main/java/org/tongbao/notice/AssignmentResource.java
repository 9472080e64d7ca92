package org.tongbao.notice;

import static org.tongbao.account.Roles.EDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.http.Briefly;

/** Assignments of many parts of a working copy at once. */
@Path("/v1/admin/notices/{noticeId}/assignments")
@RolesAllowed(EDITOR)
@Briefly
class AssignmentResource {

  private final AssignmentService assignments;

  AssignmentResource(AssignmentService assignments) {
    this.assignments = assignments;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AssignedTasks> assign(
      @PathParam("noticeId") UUID noticeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid TaskAssignments body) {
    AssignedTasks assigned = assignments.assign(noticeId, body.items(), ifMatch);
    return Answers.ok(assigned, assigned.version());
  }
}
