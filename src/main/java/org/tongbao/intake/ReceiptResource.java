package org.tongbao.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Where a receipt waits for a sender who was led back to another site. Only the button shows it, as
 * programs that look at links for a preview press none.
 */
@Path("/v1/receipts/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ReceiptResource {

  private final ReceiptService receipts;
  private final FormAnswers answers;

  ReceiptResource(ReceiptService receipts, FormAnswers answers) {
    this.receipts = receipts;
    this.answers = answers;
  }

  @GET
  public Response look(@PathParam("token") String token) {
    return receipts.isWaiting(token) ? answers.waiting() : answers.gone();
  }

  @POST
  public Response show(@PathParam("token") String token) {
    return receipts.take(token).map(answers::shown).orElseGet(answers::gone);
  }
}
