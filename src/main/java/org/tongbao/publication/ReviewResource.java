package org.tongbao.publication;

import static org.tongbao.account.Roles.ADMIN;
import static org.tongbao.account.Roles.AUDITOR;
import static org.tongbao.account.Roles.EDITOR;
import static org.tongbao.account.Roles.PUBLISHER;
import static org.tongbao.account.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.tongbao.shared.http.Answers;
import org.tongbao.shared.page.Page;

/** Reviews of working copies (三审). */
@Path("/v1/admin/notices/{noticeId}")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
class ReviewResource {

  private final ReviewService reviews;

  ReviewResource(ReviewService reviews) {
    this.reviews = reviews;
  }

  @POST
  @Path("/review-requests")
  @RolesAllowed(EDITOR)
  public RestResponse<ReviewProgress> request(
      @PathParam("noticeId") UUID noticeId, @HeaderParam("If-Match") String ifMatch) {
    return Answers.created(reviewsOf(noticeId), reviews.request(noticeId, ifMatch));
  }

  @DELETE
  @Path("/review-requests")
  @RolesAllowed(EDITOR)
  public void recall(
      @PathParam("noticeId") UUID noticeId, @HeaderParam("If-Match") String ifMatch) {
    reviews.recall(noticeId, ifMatch);
  }

  @GET
  @Path("/reviews")
  public Page<ReviewView> list(@PathParam("noticeId") UUID noticeId) {
    return Page.whole(reviews.list(noticeId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/reviews")
  @RolesAllowed(REVIEWER)
  public RestResponse<ReviewView> review(
      @PathParam("noticeId") UUID noticeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ReviewInput body) {
    return Answers.created(reviewsOf(noticeId), reviews.review(noticeId, body, ifMatch));
  }

  private static String reviewsOf(UUID noticeId) {
    return "/v1/admin/notices/" + noticeId + "/reviews";
  }
}
