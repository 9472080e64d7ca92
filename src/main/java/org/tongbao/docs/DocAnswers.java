package org.tongbao.docs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tongbao.shared.crypto.Sha256;
import org.tongbao.shared.html.StyleSheet;
import org.tongbao.shared.http.Negotiation;
import org.tongbao.shared.problem.Messages;
import org.tongbao.shared.problem.Problem;

/**
 * Answers with documentation, in the form and the language that the client prefers. It changes with
 * the server only; caches may keep it for an hour.
 */
@ApplicationScoped
class DocAnswers {

  private static final String CACHE_CONTROL = "public, max-age=3600";
  private static final String VARY = "Accept, Accept-Language, Accept-Encoding";
  private static final int TAG_DIGITS = 32;

  private final Negotiation negotiation;
  private final HttpHeaders headers;
  private final Request request;

  DocAnswers(Negotiation negotiation, HttpHeaders headers, Request request) {
    this.negotiation = negotiation;
    this.headers = headers;
    this.request = request;
  }

  /**
   * 200 with a document, or 304 where the client has it.
   *
   * @param forms gives the forms of the document in a language
   * @throws Problem 406 when the client takes none of them
   */
  Response of(Function<Locale, List<Document>> forms) {
    Locale locale = Messages.choose(headers.getAcceptableLanguages());
    Document document = negotiation.choose(forms.apply(locale), Document::mediaType);
    String text = document.text().get();
    EntityTag tag = tag(text);
    Response.ResponseBuilder answer =
        Optional.ofNullable(request.evaluatePreconditions(tag))
            .orElseGet(() -> whole(document, text));
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
        .header(HttpHeaders.VARY, VARY)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .build();
  }

  private static Response.ResponseBuilder whole(Document document, String text) {
    Response.ResponseBuilder answer = Response.ok(text, document.mediaType());
    return document.isPage() ? answer.header(StyleSheet.POLICY, DocPages.POLICY) : answer;
  }

  /** A weak one, for the server zips the text on the way. */
  private static EntityTag tag(String text) {
    return new EntityTag(Sha256.hex(text).substring(0, TAG_DIGITS), true);
  }
}
