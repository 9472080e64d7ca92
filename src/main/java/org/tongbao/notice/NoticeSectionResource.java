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

/**
 * The sections of one working copy; a class of its own, as resources are matched by class first.
 */
@Path("/v1/admin/notices/{noticeId}/sections")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class NoticeSectionResource {

  private final SectionService sections;

  NoticeSectionResource(SectionService sections) {
    this.sections = sections;
  }

  @GET
  public Page<SectionView> below(@PathParam("noticeId") UUID noticeId) {
    return Page.whole(sections.below(noticeId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(EDITOR)
  public RestResponse<SectionView> create(
      @PathParam("noticeId") UUID noticeId, @NotNull @Valid SectionInput body) {
    SectionView section = sections.create(noticeId, body);
    return Answers.created("/v1/admin/sections/" + section.id(), section, section.version());
  }
}
