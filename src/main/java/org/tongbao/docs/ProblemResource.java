package org.tongbao.docs;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where the {@code type} of a problem leads (RFC 9457, section 3.1.1). */
@Path("/problems")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
class ProblemResource {

  private final ProblemCatalogue catalogue;
  private final DocAnswers answers;

  ProblemResource(ProblemCatalogue catalogue, DocAnswers answers) {
    this.catalogue = catalogue;
    this.answers = answers;
  }

  @GET
  @APIResponseSchema(ProblemList.class)
  public Response list() {
    return answers.of(catalogue::list);
  }

  @GET
  @Path("/{slug}")
  @APIResponseSchema(ProblemEntry.class)
  public Response entry(@PathParam("slug") String slug) {
    return answers.of(locale -> catalogue.entry(slug, locale));
  }
}
