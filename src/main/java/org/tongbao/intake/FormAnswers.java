package org.tongbao.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import org.tongbao.feedback.Receipt;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.Messages;

/** Answers to browsers and others that send plain forms; nobody may keep them. */
@ApplicationScoped
class FormAnswers {

  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private final HttpHeaders request;
  private final RoutingContext exchange;

  FormAnswers(HttpHeaders request, RoutingContext exchange) {
    this.request = request;
    this.exchange = exchange;
  }

  /** The receipt, or the way to where the form wanted its sender to go. */
  Response of(Passed<FormIntake.Taken> passed) {
    return passed
        .taken()
        .goTo()
        .map(address -> answer(303).header(HttpHeaders.LOCATION, address.toString()).build())
        .orElseGet(() -> receipt(passed.taken().receipt(), passed.headers()));
  }

  /** 200 with the receipt that was waiting. */
  Response shown(Receipt receipt) {
    return page(answer(200), Pages.receipt(receipt, locale()), Pages.headers());
  }

  /** 200 with the button behind which the receipt waits. */
  Response waiting() {
    return page(answer(200), Pages.reveal(locale()), Pages.headersWithForm());
  }

  /** 404, in the same words whether a receipt was here or not. */
  Response gone() {
    return page(answer(404), Pages.gone(locale()), Pages.headers());
  }

  /** 200 with a form; what is typed is still there when the browser comes back to it. */
  Response form(ContactForm form) {
    Response.ResponseBuilder answer =
        Response.ok().header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    return page(answer, Pages.form(form, locale()), Pages.headersWithForm());
  }

  /** 404 where there is nothing to give feedback on. */
  Response noForm() {
    return page(answer(404), Pages.noForm(locale()), Pages.headers());
  }

  private Response receipt(Receipt receipt, Map<String, String> headers) {
    Response.ResponseBuilder answer =
        answer(receipt.cameBefore() ? 200 : 201)
            .header(HttpHeaders.LOCATION, "/v1/feedback/" + receipt.trackingNumber());
    headers.forEach(answer::header);
    return Negotiation.prefersPage(exchange)
        ? page(answer, Pages.receipt(receipt, locale()), Pages.headers())
        : answer.entity(receipt).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  private Response page(Response.ResponseBuilder answer, String html, Map<String, String> headers) {
    headers.forEach(answer::header);
    return answer
        .header(HttpHeaders.CONTENT_LANGUAGE, locale().toLanguageTag())
        .type(HTML)
        .entity(html)
        .build();
  }

  private static Response.ResponseBuilder answer(int status) {
    return Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private Locale locale() {
    return Messages.choose(request.getAcceptableLanguages());
  }
}
