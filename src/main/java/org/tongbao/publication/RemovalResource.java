package org.tongbao.publication;

import static org.tongbao.account.Roles.PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;

/** What two publishers do together to take the text of a revision away. */
@Path("/v1/admin/notices/{noticeId}/revisions/{number}")
@RolesAllowed(PUBLISHER)
class RemovalResource {

  private final RemovalService removals;

  RemovalResource(RemovalService removals) {
    this.removals = removals;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/removal-request")
  public RestResponse<RemovalRequestView> request(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RemovalInput body) {
    RemovalRequestView request = removals.request(noticeId, number, body, ifMatch);
    return Answers.created("/v1/admin/notices/" + noticeId + "/revisions", request);
  }

  @DELETE
  @Path("/removal-request")
  public void takeBack(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @HeaderParam("If-Match") String ifMatch) {
    removals.takeBack(noticeId, number, ifMatch);
  }

  @POST
  @Path("/removal")
  public RevisionView remove(
      @PathParam("noticeId") UUID noticeId,
      @PathParam("number") int number,
      @HeaderParam("If-Match") String ifMatch) {
    return removals.remove(noticeId, number, ifMatch);
  }
}
