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
import jakarta.ws.rs.POST;
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

/** Working copies of notices. */
@Path("/v1/admin/notices")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class NoticeResource {

  private final NoticeService notices;

  NoticeResource(NoticeService notices) {
    this.notices = notices;
  }

  @GET
  public Page<NoticeListItem> list(
      @Valid @BeanParam NoticeFilter filter, @Valid @BeanParam PageParameters page) {
    return notices.list(filter, page.of("notices", filter));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<NoticeView> create(@NotNull @Valid NoticeInput body) {
    NoticeView notice = notices.create(body, null);
    return Answers.created("/v1/admin/notices/" + notice.id(), notice, notice.version());
  }

  @GET
  @Path("/{noticeId}")
  public RestResponse<NoticeView> get(@PathParam("noticeId") UUID noticeId) {
    NoticeView notice = notices.get(noticeId);
    return Answers.ok(notice, notice.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{noticeId}")
  @RolesAllowed(EDITOR)
  public RestResponse<NoticeView> replace(
      @PathParam("noticeId") UUID noticeId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NoticeInput body) {
    NoticeView notice = notices.replace(noticeId, body, ifMatch);
    return Answers.ok(notice, notice.version());
  }

  @DELETE
  @Path("/{noticeId}")
  @RolesAllowed(EDITOR)
  public void discard(
      @PathParam("noticeId") UUID noticeId, @HeaderParam("If-Match") String ifMatch) {
    notices.discard(noticeId, ifMatch);
  }
}
