package org.tongbao.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Where a form fetches its token when it is loaded. */
@Path("/v1/feedback/form-token")
@PermitAll
class FormTokenResource {

  private final FormTokens tokens;

  FormTokenResource(FormTokens tokens) {
    this.tokens = tokens;
  }

  @GET
  public FormToken issue() {
    return tokens.issue();
  }
}
