package org.tongbao.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A contact form to use or to learn from; it is no part of the contract. */
@Path("/examples/contact-form")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class ContactFormResource {

  private final ContactFormService forms;
  private final FormAnswers answers;

  ContactFormResource(ContactFormService forms, FormAnswers answers) {
    this.forms = forms;
    this.answers = answers;
  }

  @GET
  @Operation(hidden = true)
  public Response form(
      @QueryParam("notice") String notice, @QueryParam("organisation") String organisation) {
    return about(notice, organisation).map(answers::form).orElseGet(answers::noForm);
  }

  private Optional<ContactForm> about(String notice, String organisation) {
    return notice != null
        ? forms.aboutNotice(notice)
        : Optional.ofNullable(organisation).flatMap(forms::aboutOrganisation);
  }
}
