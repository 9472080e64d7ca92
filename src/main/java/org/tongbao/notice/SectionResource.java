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

/** Sections of working copies. */
@Path("/v1/admin/sections")
@RolesAllowed({ADMIN, EDITOR, REVIEWER, PUBLISHER, AUDITOR})
@Briefly
class SectionResource {

  private final SectionService sections;

  SectionResource(SectionService sections) {
    this.sections = sections;
  }

  @GET
  @Path("/{sectionId}")
  public RestResponse<SectionView> get(@PathParam("sectionId") UUID sectionId) {
    SectionView section = sections.get(sectionId);
    return Answers.ok(section, section.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{sectionId}")
  @RolesAllowed(EDITOR)
  public RestResponse<SectionView> replace(
      @PathParam("sectionId") UUID sectionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid SectionInput body) {
    SectionView section = sections.replace(sectionId, body, ifMatch);
    return Answers.ok(section, section.version());
  }

  @DELETE
  @Path("/{sectionId}")
  @RolesAllowed(EDITOR)
  public void delete(
      @PathParam("sectionId") UUID sectionId, @HeaderParam("If-Match") String ifMatch) {
    sections.delete(sectionId, ifMatch);
  }
}
