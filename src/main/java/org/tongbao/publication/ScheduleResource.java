package org.tongbao.publication;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;

/** When a notice goes live, once {@link PublishingResource} has taken the time. */
@Path("/v1/admin/notices/{noticeId}/schedule")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class ScheduleResource {

  private final SchedulingService scheduling;

  ScheduleResource(SchedulingService scheduling) {
    this.scheduling = scheduling;
  }

  @GET
  public RestResponse<ScheduleView> schedule(@PathParam("noticeId") UUID noticeId) {
    ScheduleView schedule = scheduling.get(noticeId);
    return Answers.ok(schedule, schedule.version());
  }

  @DELETE
  @RolesAllowed(PUBLISHER)
  public void cancel(
      @PathParam("noticeId") UUID noticeId, @HeaderParam("If-Match") String ifMatch) {
    scheduling.cancel(noticeId, ifMatch);
  }
}
