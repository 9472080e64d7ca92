package org.tongbao.docs;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Guides for those who write clients; they are no part of the contract. */
@Path("/guides")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class GuideResource {

  private final Guides guides;
  private final DocAnswers answers;

  GuideResource(Guides guides, DocAnswers answers) {
    this.guides = guides;
    this.answers = answers;
  }

  @GET
  @Operation(hidden = true)
  public Response list() {
    return answers.of(guides::list);
  }

  @GET
  @Path("/{name}")
  @Operation(hidden = true)
  public Response guide(@PathParam("name") String name) {
    return answers.of(locale -> guides.guide(name, locale));
  }
}
